package kijun.rules.governance.self_check_incomplete_test

import data.kijun.rules.governance.self_check_incomplete as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
		with data.kijun.parameters as _parameters
}

_open(spec) := {f.path | some f in found} if {
	found := rule.open with input as _document(spec)
		with data.kijun.parameters as _parameters
}

_parameters := {"self_check_completion_percent": 90}

_year(year, due, extra) := {"self_checks": [object.union({"fiscal_year": year, "due_on": due}, extra)]}

_low := {"eligible": 100, "answered": 89}

test_too_few_answers_are_reported if _paths(_year(2026, "2026-10-31", _low)) == {["spec", "self_checks", 0, "answered"]}

test_enough_answers_are_not_reported if {
	_paths(_year(2026, "2026-10-31", {"eligible": 100, "answered": 90})) == set()
	_open(_year(2026, "2026-10-31", {"eligible": 1, "answered": 0})) == set()
}

test_missing_numbers_are_not_known if {
	_open(_year(2026, "2026-10-31", {"eligible": 100})) == {["spec", "self_checks", 0]}
	_open(_year(2026, "2026-10-31", {"answered": 100})) == {["spec", "self_checks", 0]}
	_open(_year(2026, "2026-10-31", {"eligible": 0, "answered": 0})) == {["spec", "self_checks", 0]}
}

test_before_the_due_day_nothing_is_reported if _paths(_year(2026, "2026-11-01", _low)) == set()

test_old_years_are_not_looked_at if _paths(_year(2024, "2024-10-31", _low)) == set()

test_nothing_due_is_unknown if {
	_open(_year(2026, "2026-11-01", {})) == {["spec", "self_checks"]}
	_open(_year(2024, "2024-10-31", _low)) == {["spec", "self_checks"]}
	_open({}) == {["spec"]}
}
