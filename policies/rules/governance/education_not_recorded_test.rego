package kijun.rules.governance.education_not_recorded_test

import data.kijun.rules.governance.education_not_recorded as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_course(year, due, extra) := {"education": [{"fiscal_year": year, "courses": [object.union({"name": "基礎", "audience": "all", "due_on": due}, extra)]}]}

_at := {["spec", "education", 0, "courses", 0]}

test_missing_numbers_are_reported if {
	_paths(_course(2026, "2026-10-31", {"eligible": 10})) == _at
	_paths(_course(2026, "2026-10-31", {"completed": 10})) == _at
}

test_recorded_is_not_reported if _paths(_course(2026, "2026-10-31", {"eligible": 0, "completed": 0})) == set()

test_before_the_due_day_nothing_is_reported if _paths(_course(2026, "2026-11-01", {})) == set()

test_old_years_are_not_looked_at if _paths(_course(2024, "2024-10-31", {})) == set()

test_applies_once_a_course_is_due if {
	_applies(_course(2026, "2026-10-31", {}))
	not _applies(_course(2026, "2026-11-01", {}))
}

test_a_year_that_is_over_without_courses_is_reported if {
	_paths({"education": [{"fiscal_year": 2025}]}) == {["spec", "education", 0]}
	_paths({"education": [{"fiscal_year": 2025, "courses": []}]}) == {["spec", "education", 0, "courses"]}
	_applies({"education": [{"fiscal_year": 2025}]})
	_paths({"education": [{"fiscal_year": 2025, "courses": [{"name": "基礎", "audience": "all", "eligible": 1, "completed": 1}]}]}) == set()
	not rule.applicable with input as object.union(_document({"education": [{"fiscal_year": 2025}]}), {"as_of": "2026-03-31"})
	rule.applicable with input as object.union(_document({"education": [{"fiscal_year": 2025}]}), {"as_of": "2026-04-01"})
	not _applies({"education": [{"fiscal_year": 2026}, {"fiscal_year": 2024}]})
}
