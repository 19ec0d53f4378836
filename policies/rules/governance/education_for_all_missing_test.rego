package kijun.rules.governance.education_for_all_missing_test

import data.kijun.rules.governance.education_for_all_missing as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_found(spec) := {[f.path, object.get(f, "key", "")] | some f in found} if {
	found := rule.findings with input as _document(spec) with data.kijun.parameters as _parameters
}

_parameters := {"annual_plan_grace_days": 92}

_year(year, courses) := {"education": [{"fiscal_year": year, "courses": courses}]}

test_no_course_for_all_is_reported if {
	_found(_year(2026, [{"name": "演習", "audience": "csirt"}])) == {[["spec", "education", 0, "courses"], ""]}
	_found({"education": [{"fiscal_year": 2026}]}) == {[["spec", "education", 0], ""]}
}

test_a_course_for_all_is_enough if _found(_year(2026, [{"name": "演習", "audience": "csirt"}, {"name": "基礎", "audience": "all"}])) == set()

test_applies_to_the_year_that_is_due if {
	_found(_year(2025, [{"name": "基礎", "audience": "all"}])) == {[["spec", "education"], "unrecorded"]}
}

test_nothing_recorded_at_all if {
	_found({}) == {[["spec"], "unrecorded"]}
	_found({"education": []}) == {[["spec", "education"], "unrecorded"]}
}
