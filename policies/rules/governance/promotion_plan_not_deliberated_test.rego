package kijun.rules.governance.promotion_plan_not_deliberated_test

import data.kijun.rules.governance.promotion_plan_not_deliberated as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_plan(year, extra) := {"promotion_plans": [object.union({"fiscal_year": year, "approval": {"approved_on": "2026-04-10"}}, extra)]}

test_no_deliberation_is_reported if _paths(_plan(2026, {})) == {["spec", "promotion_plans", 0]}

test_late_deliberation_is_reported if _paths(_plan(2026, {"deliberated_on": "2026-04-11"})) == {["spec", "promotion_plans", 0, "deliberated_on"]}

test_deliberated_is_not_reported if _paths(_plan(2026, {"deliberated_on": "2026-04-10"})) == set()

test_old_plans_are_not_looked_at if _paths(_plan(2024, {})) == set()

test_applies_where_there_is_a_recent_plan if {
	_applies(_plan(2025, {}))
	not _applies(_plan(2024, {}))
}

_open(spec) := {f.path | some f in unknown} if {
	unknown := rule.open with input as _document(spec)
}

_undecided(extra) := {"promotion_plans": [object.union({"fiscal_year": 2026, "deliberated_on": "2026-10-01"}, extra)]}

test_a_plan_not_decided_is_open if {
	_open(_undecided({})) == {["spec", "promotion_plans", 0]}
	_open(_undecided({"approval": {"approved_on": "2026-11-02"}})) == {["spec", "promotion_plans", 0]}
	_paths(_undecided({"deliberated_on": "2026-11-03", "approval": {"approved_on": "2026-11-02"}})) == set()
	_open(_undecided({"approval": {"approved_on": "2026-11-01"}})) == set()
	_open(_undecided({"fiscal_year": 2024})) == set()
}
