package kijun.rules.governance.education_audience_missing_test

import data.kijun.rules.governance.education_audience_missing as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_keys(spec) := {[f.path, f.key] | some f in findings} if {
	findings := rule.findings with input as _document(spec)
		with data.kijun.parameters as _parameters
}

_parameters := {"annual_plan_grace_days": 92}

_education(kind, year, audiences) := {"type": kind, "education": [{"fiscal_year": year, "courses": [{"name": "講習", "audience": audience} | some audience in audiences]}]}

_at := ["spec", "education", 0, "courses"]

test_missing_audiences_are_reported if {
	_keys(_education("national", 2026, ["all"])) == {[_at, "promotion_structure"], [_at, "csirt"], [_at, "cymat"]}
	_keys(_education("incorporated", 2026, ["all", "csirt"])) == {[_at, "promotion_structure"]}
}

test_no_courses_at_all_is_reported if {
	_keys({"type": "designated", "education": [{"fiscal_year": 2026}]}) == {[["spec", "education", 0], "promotion_structure"], [["spec", "education", 0], "csirt"]}
}

test_all_audiences_are_not_reported if _keys(_education("national", 2026, ["promotion_structure", "csirt", "cymat"])) == set()

test_other_years_do_not_count if _keys(_education("national", 2025, ["all"])) == {[["spec", "education"], "unrecorded"]}

test_nothing_recorded_at_all if {
	_keys({}) == {[["spec"], "unrecorded"]}
	_keys({"education": []}) == {[["spec", "education"], "unrecorded"]}
}
