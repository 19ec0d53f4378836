package kijun.rules.governance.operational_rule_not_established_test

import data.kijun.rules.governance.operational_rule_not_established as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_found(spec) := {[f.path, f.args.field, f.key] | some f in found} if {
	found := rule.findings with input as _document(spec)
		with data.kijun.workspace.files as {"docs/a.md": {"sha256": "aa"}}
}

_rules(extra) := {"rules": [object.union({"name": "手順", "kind": "procedure", "file": "docs/a.md", "approval": {"applicant": "甲", "approver": "乙", "approved_on": "2026-10-02"}}, extra)]}

_lacks(path, field) := {[path, field, field]}

test_what_is_missing_is_reported if {
	_found(_rules({"file": "docs/b.md"})) == _lacks(["spec", "rules", 0, "file"], "file")
	_found({"rules": [{"name": "手順", "kind": "procedure", "file": "docs/a.md", "approval": {"approver": "乙", "approved_on": "2026-10-02"}}]}) == _lacks(["spec", "rules", 0, "approval"], "approval.applicant")
	_found({"rules": [{"name": "手順", "kind": "operational_rule"}]}) == _lacks(["spec", "rules", 0], "file")
}

test_established_is_not_reported if _found(_rules({})) == set()

# GOV-038, GOV-096 and GOV-039.
test_decision_applicant_and_review_are_left_to_others if {
	_found(_rules({"approval": {"applicant": "乙"}})) == set()
	_found(_rules({"approval": {"approved_on": "2026-11-02"}})) == set()
	_found(_rules({"approval": {"approved_on": "2020-10-01"}})) == set()
}

test_an_operational_rule_is_the_head_officers if {
	roles := {"roles": {"head_officer": {"name": "丙", "designated_on": "2026-04-01"}}}
	low := _lacks(["spec", "rules", 0, "approval", "approver"], "head_officer")
	_found(object.union(_rules({"kind": "operational_rule"}), roles)) == low
	_found(object.union(_rules({"kind": "operational_rule", "approval": {"approver": "丙"}}), roles)) == set()
	_found(object.union(_rules({}), roles)) == set()
	named := {"subject_rules": [{"subject": "telework", "rule": "手順"}]}
	_found(object.union(_rules({"kind": "operational_rule"}), object.union(roles, named))) == set()
}

_of(subject) := {"rules": [{"name": "規程", "kind": "operational_rule"}], "subject_rules": [{"subject": subject, "rule": "規程"}]}

test_what_other_rules_judge_is_left_to_them if {
	every subject in ["personnel", "exception_procedure", "incident_reporting", "incident_response"] {
		_found(_of(subject)) == _lacks(["spec", "rules"], "rules")
	}
	count(_found(_of("telework"))) == 1
	_found({"rules": [{"name": "対策基準", "kind": "own_standards"}]}) == _lacks(["spec", "rules"], "rules")
	_found({}) == _lacks(["spec"], "rules")
}
