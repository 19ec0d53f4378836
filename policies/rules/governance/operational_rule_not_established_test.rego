package kijun.rules.governance.operational_rule_not_established_test

import data.kijun.rules.governance.operational_rule_not_established as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_found(spec) := {[f.path, object.get(f, "key", "")] | some f in found} if {
	found := rule.findings with input as _document(spec) with data.kijun.workspace.files as {"docs/a.md": {"sha256": "aa"}}
}

_rules(extra) := {"rules": [object.union({"name": "手順", "kind": "procedure", "file": "docs/a.md", "approval": {"applicant": "甲", "approver": "乙", "approved_on": "2026-11-01"}}, extra)]}

test_what_is_missing_is_reported if {
	_found(_rules({"file": "docs/b.md"})) == {[["spec", "rules", 0, "file"], "file"]}
	_found(_rules({"approval": {"applicant": "乙"}})) == {[["spec", "rules", 0, "approval", "approver"], "approval.approver"]}
	_found({"rules": [{"name": "手順", "kind": "operational_rule"}]}) == {[["spec", "rules", 0], "approval"], [["spec", "rules", 0], "file"]}
}

test_established_is_not_reported if _found(_rules({})) == set()

test_kinds_of_other_rules_are_not_looked_at if {
	every kind in ["own_standards", "personnel", "exception_procedure", "incident_reporting", "incident_response"] {
		_found({"rules": [{"name": "規程", "kind": kind}, {"name": "規程", "kind": "procedure", "file": "docs/a.md", "approval": {"applicant": "乙", "approver": "甲", "approved_on": "2026-04-01"}}]}) == set()
	}
	_found({"rules": [{"name": "規程", "kind": "personnel"}]}) == {[["spec", "rules"], "rules"]}
	_found({}) == {[["spec"], "rules"]}
}
