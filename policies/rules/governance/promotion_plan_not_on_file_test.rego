package kijun.rules.governance.promotion_plan_not_on_file_test

import data.kijun.rules.governance.promotion_plan_not_on_file as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": object.union({"roles": {"ciso": {"name": "乙", "designated_on": "2026-04-01"}}}, spec)}

_found(spec) := {[f.path, object.get(f, "key", "")] | some f in found} if {
	found := rule.findings with input as _document(spec) with data.kijun.workspace.files as {"docs/a.md": {"sha256": "aa"}}
}

_applies(spec) if rule.applicable with input as _document(spec) with data.kijun.workspace.files as {"docs/a.md": {"sha256": "aa"}}

_plan(year, extra) := {"promotion_plans": [object.union({"fiscal_year": year, "file": "docs/a.md", "approval": {"applicant": "甲", "approver": "乙", "approved_on": "2026-04-24"}}, extra)]}

test_what_is_missing_is_reported if {
	_found(_plan(2026, {"file": "docs/b.md"})) == {[["spec", "promotion_plans", 0, "file"], "file"]}
	_found(_plan(2025, {"file": "docs/b.md"})) == {[["spec", "promotion_plans", 0, "file"], "file"]}
	_found(_plan(2026, {"approval": {"applicant": "乙"}})) == set()
}

test_established_is_not_reported if _found(_plan(2026, {})) == set()

test_old_and_coming_years_are_not_looked_at if {
	_found(_plan(2024, {"file": "docs/b.md"})) == set()
	_found(_plan(2027, {"file": "docs/b.md"})) == set()
	not _applies(_plan(2024, {}))
	not _applies(_plan(2027, {}))
	_applies(_plan(2026, {}))
}

test_somebody_else_than_the_chief_officer_decided if {
	_found(_plan(2026, {"approval": {"approver": "丙"}})) == {[["spec", "promotion_plans", 0, "approval", "approver"], "ciso"]}
	_found(_plan(2026, {"approval": {"approver": "丙", "approved_on": "2026-11-02"}})) == {[["spec", "promotion_plans", 0, "approval"], "approval"]}
	_found(_plan(2026, {"approval": {"approver": "丙", "approved_on": "2026-03-31"}})) == set()
}
