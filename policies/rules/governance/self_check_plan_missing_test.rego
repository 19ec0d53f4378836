package kijun.rules.governance.self_check_plan_missing_test

import data.kijun.rules.governance.self_check_plan_missing as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
		with data.kijun.parameters as _parameters
}

_parameters := {"annual_plan_grace_days": 92}

_plan(year, day) := {"self_checks": [{"fiscal_year": year, "planned_on": day}]}

test_no_plan_is_reported if {
	_paths({}) == {["spec"]}
	_paths({"self_checks": [{"fiscal_year": 2026}]}) == {["spec", "self_checks"]}
	_paths(_plan(2025, "2025-04-10")) == {["spec", "self_checks"]}
	_paths(_plan(2026, "2026-11-02")) == {["spec", "self_checks"]}
}

test_plan_of_the_year_is_not_reported if _paths(_plan(2026, "2026-11-01")) == set()

test_plan_of_last_year_is_enough_during_grace if {
	findings := rule.findings with input as object.union(_document(_plan(2025, "2025-04-10")), {"as_of": "2026-05-01"})
		with data.kijun.parameters as _parameters
	count(findings) == 0
}
