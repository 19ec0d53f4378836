package kijun.rules.governance.education_specialists_incomplete_test

import data.kijun.rules.governance.education_specialists_incomplete as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_found(spec) := {[f.path, object.get(f, "key", "")] | some f in found} if {
	found := rule.findings with input as _document(spec)
}

_open(spec) := {f.path | some f in found} if {
	found := rule.open with input as _document(spec)
}

_other := [{"name": "実務", "audience": "promotion_structure", "due_on": "2026-10-31", "eligible": 1, "completed": 1}]

_course(year, extra) := {"education": [{"fiscal_year": year, "courses": array.concat([object.union({"name": "演習", "audience": "csirt", "due_on": "2026-10-31"}, extra)], _other)}]}

test_somebody_missing_is_reported if {
	every audience in ["promotion_structure", "csirt", "cymat"] {
		_found(_course(2026, {"audience": audience, "eligible": 4, "completed": 3})) == {[["spec", "education", 0, "courses", 0, "completed"], ""]}
	}
}

test_everybody_is_not_reported if {
	_found(_course(2026, {"eligible": 4, "completed": 4})) == set()
	_open(_course(2026, {"eligible": 4, "completed": 4})) == set()
	_open(_course(2026, {"eligible": 1, "completed": 0})) == set()
}

test_no_numbers_are_unknown if {
	_open(_course(2026, {"eligible": 0, "completed": 0})) == {["spec", "education", 0, "courses", 0]}
	_open(_course(2026, {"eligible": 4})) == {["spec", "education", 0, "courses", 0]}
	_open(_course(2026, {"completed": 4})) == {["spec", "education", 0, "courses", 0]}
}

test_nothing_due_is_unknown if {
	_open(_course(2026, {"due_on": "2026-11-01"})) == {["spec", "education"]}
	_open(_course(2026, {"audience": "all"})) == {["spec", "education"]}
	_open(_course(2024, {})) == {["spec", "education"]}
	_open({}) == {["spec"]}
}

_national := {"type": "national"}

test_each_audience_needs_a_course_that_is_due if {
	_open(object.union(_course(2026, {"eligible": 1, "completed": 1}), _national)) == {["spec", "education"]}
	_open(object.union(_course(2026, {"audience": "cymat", "eligible": 1, "completed": 1}), _national)) == {["spec", "education"]}
}
