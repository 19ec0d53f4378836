package kijun.rules.governance.education_incomplete_test

import data.kijun.rules.governance.education_incomplete as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
		with data.kijun.parameters as _parameters
}

_open(spec) := {f.path | some f in findings} if {
	findings := rule.open with input as _document(spec)
}

_parameters := {"education_completion_percent": 90}

_course(year, extra) := {"education": [{"fiscal_year": year, "courses": [object.union({"name": "基礎", "audience": "all"}, extra)]}]}

_low := {"due_on": "2026-10-31", "eligible": 100, "completed": 89}

test_too_few_are_reported if _paths(_course(2026, _low)) == {["spec", "education", 0, "courses", 0, "completed"]}

test_no_due_day_means_the_end_of_the_year if {
	_paths(_course(2025, {"eligible": 100, "completed": 89})) == {["spec", "education", 0, "courses", 0, "completed"]}
	_paths(_course(2026, {"eligible": 100, "completed": 89})) == set()
}

test_enough_are_not_reported if _paths(_course(2026, {"due_on": "2026-10-31", "eligible": 100, "completed": 90})) == set()

test_before_the_due_day_nothing_is_reported if _paths(_course(2026, {"due_on": "2026-11-01", "eligible": 100, "completed": 0})) == set()

test_old_years_are_not_looked_at if _paths(_course(2024, _low)) == set()

test_no_numbers_are_unknown if {
	_open(_course(2026, {"due_on": "2026-10-31", "completed": 90})) == {["spec", "education", 0, "courses", 0]}
	_open(_course(2026, {"due_on": "2026-10-31", "eligible": 100})) == {["spec", "education", 0, "courses", 0]}
	_open(_course(2026, {"due_on": "2026-10-31", "eligible": 0, "completed": 0})) == {["spec", "education", 0, "courses", 0]}
	_open(_course(2026, {"due_on": "2026-10-31", "eligible": 1, "completed": 0})) == set()
	_open(_course(2026, {"due_on": "2026-11-01"})) == {["spec", "education"]}
	_open(_course(2024, {"due_on": "2024-10-31"})) == {["spec", "education"]}
	_open({}) == {["spec"]}
	_open(_course(2026, {"audience": "csirt", "due_on": "2026-10-31", "eligible": 1, "completed": 1})) == {["spec", "education"]}
}
