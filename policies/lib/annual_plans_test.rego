package kijun.lib.annual_plans_test

import data.kijun.lib.annual_plans

test_planned if {
	object.keys(annual_plans.planned([{"fiscal_year": 2026, "planned_on": "2026-11-01"}, {"fiscal_year": 2025, "planned_on": "2026-11-02"}, {"fiscal_year": 2025}, {"fiscal_year": 2024, "planned_on": "2024-05-01"}], "2026-11-01")) == {0}
}

_unfounded(year) := found if {
	found := annual_plans.unfounded({"spec": {"promotion_plans": [{"fiscal_year": 2026, "approval": {"approved_on": "2026-04-24"}}, {"fiscal_year": 2025}]}}, year) with data.kijun.workspace.files as {"docs/a.md": {"sha256": "aa"}}
}

test_a_plan_before_the_promotion_plan_of_its_year if {
	_unfounded({"fiscal_year": 2026, "planned_on": "2026-04-23", "plan_file": "docs/a.md"}) == {"planned_on"}
	_unfounded({"fiscal_year": 2026, "planned_on": "2026-04-24", "plan_file": "docs/a.md"}) == set()
	_unfounded({"fiscal_year": 2025, "planned_on": "2026-04-23", "plan_file": "docs/a.md"}) == set()
	_unfounded({"fiscal_year": 2024, "planned_on": "2024-04-23", "plan_file": "docs/a.md"}) == {"planned_on"}
}

test_a_plan_not_on_file if _unfounded({"fiscal_year": 2026, "planned_on": "2026-04-24"}) == {"plan_file"}
