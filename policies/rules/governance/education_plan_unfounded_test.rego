package kijun.rules.governance.education_plan_unfounded_test

import data.kijun.rules.governance.education_plan_unfounded as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_found(spec) := {[f.path, object.get(f, "key", "")] | some f in found} if {
	found := rule.findings with input as _document(spec) with data.kijun.workspace.files as {"docs/a.md": {"sha256": "aa"}}
}

_applies(spec) if rule.applicable with input as _document(spec) with data.kijun.workspace.files as {"docs/a.md": {"sha256": "aa"}}

_spec(extra) := {
	"promotion_plans": [{"fiscal_year": 2026, "approval": {"approved_on": "2026-04-24"}}],
	"education": [object.union({"fiscal_year": 2026, "planned_on": "2026-04-24", "plan_file": "docs/a.md", "responsible": "甲"}, extra)],
}

test_not_on_file_is_reported if _found(_spec({"plan_file": "docs/b.md"})) == {[["spec", "education", 0, "plan_file"], "plan_file"]}

test_before_the_promotion_plan_is_reported if _found(_spec({"planned_on": "2026-04-23"})) == {[["spec", "education", 0, "planned_on"], "planned_on"]}

test_founded_is_not_reported if _found(_spec({})) == set()

test_nobody_in_charge_is_reported if {
	_found(object.union(_spec({}), {"education": [{"fiscal_year": 2026, "planned_on": "2026-05-01", "plan_file": "docs/a.md"}]})) == {[["spec", "education", 0], "responsible"]}
}

test_applies_where_there_is_a_plan if {
	_applies(_spec({}))
	not _applies(_spec({"planned_on": "2026-11-02"}))
	not _applies({"education": []})
	not _applies({})
}
