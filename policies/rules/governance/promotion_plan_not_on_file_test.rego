package kijun.rules.governance.promotion_plan_not_on_file_test

import data.kijun.rules.governance.promotion_plan_not_on_file as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_found(spec) := {[f.path, object.get(f, "key", "")] | some f in found} if {
	found := rule.findings with input as _document(spec) with data.kijun.workspace.files as {"docs/a.md": {"sha256": "aa"}}
}

_applies(spec) if rule.applicable with input as _document(spec) with data.kijun.workspace.files as {"docs/a.md": {"sha256": "aa"}}

_plan(year, extra) := {"promotion_plans": [object.union({"fiscal_year": year, "file": "docs/a.md", "approval": {"applicant": "甲", "approver": "乙", "approved_on": "2026-04-24"}}, extra)]}

test_what_is_missing_is_reported if {
	_found(_plan(2026, {"file": "docs/b.md"})) == {[["spec", "promotion_plans", 0, "file"], "file"]}
	_found(_plan(2025, {"approval": {"applicant": "乙"}})) == {[["spec", "promotion_plans", 0, "approval", "approver"], "approval.approver"]}
}

test_established_is_not_reported if _found(_plan(2026, {})) == set()

test_old_and_coming_years_are_not_looked_at if {
	_found(_plan(2024, {"file": "docs/b.md"})) == set()
	_found(_plan(2027, {"file": "docs/b.md"})) == set()
	not _applies(_plan(2024, {}))
	not _applies(_plan(2027, {}))
	_applies(_plan(2026, {}))
}
