package kijun.rules.governance.own_standards_not_established_test

import data.kijun.rules.governance.own_standards_not_established as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": object.union({"roles": {"ciso": {"name": "乙", "designated_on": "2026-04-01"}}}, spec)}

_found(spec) := {[f.path, object.get(f, "key", "")] | some f in found} if {
	found := rule.findings with input as _document(spec) with data.kijun.workspace.files as {"docs/a.md": {"sha256": "aa"}}
}

_applies(spec) if rule.applicable with input as _document(spec) with data.kijun.workspace.files as {"docs/a.md": {"sha256": "aa"}}

_rules(extra) := {"rules": [object.union({"name": "規程", "kind": "own_standards", "file": "docs/a.md", "approval": {"applicant": "甲", "approver": "乙", "approved_on": "2026-11-01"}}, extra)]}

test_what_is_missing_is_reported if {
	_found(_rules({"file": "docs/b.md"})) == {[["spec", "rules", 0, "file"], "file"]}
	_found(_rules({"approval": {"approved_on": "2026-11-02"}})) == {[["spec", "rules", 0, "approval"], "approval"]}
	_found(_rules({"approval": {"applicant": "乙"}})) == set()
	_found({"rules": [{"name": "規程", "kind": "own_standards", "approval": {"approver": "乙", "approved_on": "2026-11-01"}}]}) == {[["spec", "rules", 0, "approval"], "approval.applicant"], [["spec", "rules", 0], "file"]}
}

test_established_is_not_reported if _found(_rules({})) == set()

test_other_rules_are_not_looked_at if {
	_found({"rules": [{"name": "手順", "kind": "other"}]}) == set()
	not _applies({"rules": [{"name": "手順", "kind": "other"}]})
	_applies(_rules({}))
}

test_somebody_else_than_the_chief_officer_decided if {
	_found(_rules({"approval": {"approver": "丙"}})) == {[["spec", "rules", 0, "approval", "approver"], "ciso"]}
	_found(_rules({"approval": {"approver": "丙", "approved_on": "2026-11-02"}})) == {[["spec", "rules", 0, "approval"], "approval"]}
	_found(_rules({"approval": {"approver": "丙", "approved_on": "2026-03-31"}})) == set()
}
