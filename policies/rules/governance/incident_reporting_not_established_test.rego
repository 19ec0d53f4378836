package kijun.rules.governance.incident_reporting_not_established_test

import data.kijun.rules.governance.incident_reporting_not_established as rule

_items := set()

_rule := {"name": "要領", "file": "docs/a.md", "approval": {"applicant": "甲", "approver": "乙", "approved_on": "2026-10-02"}}

_entry(laid_down) := {"subject": "incident_reporting", "rule": "要領", "provisions": [{"item": item, "place": "第1条"} | some item in laid_down]}

_document(spec) := {"kind": "Organization", "metadata": {"name": "mihon"}, "as_of": "2026-11-01", "spec": object.union({"roles": {"head_officer": {"name": "乙"}}, "rules": [_rule]}, spec)}

_found(spec) := {[f.path, f.args.missing, f.key] | some f in findings} if {
	findings := rule.findings with input as _document(spec)
		with data.kijun.workspace.files as {"docs/a.md": {"sha256": "0"}}
}

_lacks(path, missing) := {[path, missing, missing]}

test_complete if _found({"subject_rules": [_entry(_items)]}) == set()

test_no_entry if {
	_found({}) == _lacks(["spec"], "entry")
	_found({"subject_rules": [object.union(_entry(_items), {"subject": "another"})]}) == _lacks(["spec", "subject_rules"], "entry")
}

test_not_established if {
	_found({"rules": [object.remove(_rule, ["file"])], "subject_rules": [_entry(_items)]}) == _lacks(["spec", "rules", 0], "file")
	_found({"rules": [object.remove(_rule, ["approval"])], "subject_rules": [_entry(_items)]}) == _lacks(["spec", "rules", 0], "approval")
}

test_applies_where_there_is_an_entry if {
	rule.applicable with input as _document({"subject_rules": [_entry(_items)]})
	not rule.applicable with input as _document({"subject_rules": []})
}

test_reviews_and_self_decided_rules_are_left_to_others if {
	approval := {"applicant": "乙", "approved_on": "2026-04-01"}
	_found({"rules": [object.union(_rule, {"approval": approval})], "subject_rules": [_entry(_items)]}) == set()
}
