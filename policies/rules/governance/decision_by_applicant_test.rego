package kijun.rules.governance.decision_by_applicant_test

import data.kijun.rules.governance.decision_by_applicant as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_found(spec) := {[f.path, object.get(f, "key", "")] | some f in found} if {
	found := rule.findings with input as _document(spec)
}

_open(spec) := {f.path | some f in found} if {
	found := rule.open with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_approval(applicant) := {"applicant": applicant, "approver": "佐藤 花子", "approved_on": "2026-04-01"}

_rules(approval) := {"rules": [{"name": "手順", "kind": "procedure", "approval": approval}]}

_plans(approval) := {"promotion_plans": [{"fiscal_year": 2026, "approval": approval}]}

test_the_applicant_deciding_is_reported if {
	_found(_rules(_approval("S-0412 佐藤花子"))) == {[["spec", "rules", 0, "approval", "approver"], ""]}
	_found(_plans(_approval("佐藤 花子"))) == {[["spec", "promotion_plans", 0, "approval", "approver"], ""]}
}

test_another_person_is_not_reported if {
	_found(_rules(_approval("乙"))) == set()
	_open(_rules(_approval("乙"))) == set()
}

test_no_applicant_is_unknown if {
	_open(_rules({"approver": "佐藤 花子"})) == {["spec", "rules", 0, "approval"]}
	_open(_plans({"approver": "佐藤 花子"})) == {["spec", "promotion_plans", 0, "approval"]}
	_found(_rules({"approver": "佐藤 花子"})) == set()
}

test_applies_where_something_was_decided if {
	_applies(_plans({"approver": "佐藤 花子"}))
	not _applies({"rules": [{"name": "手順", "kind": "procedure"}]})
}
