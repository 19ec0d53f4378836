package kijun.rules.takeout.takeout_overdue_test

import data.kijun.rules.takeout.takeout_overdue as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
		with data.kijun.parameters as {"takeout_grace_days": 3}
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "TerminalUse", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_takeout(extra) := object.union({"number": "M-1", "device": "T-1", "to": "2026-10-28"}, extra)

_reported := {["spec", "takeouts", 0, "to"]}

test_overdue_is_reported if _paths({"takeouts": [_takeout({}), _takeout({"to": "2026-12-25"})]}) == _reported

test_planned_return_does_not_count if _paths({"takeouts": [_takeout({"returned_on": "2026-11-02"})]}) == _reported

test_returned_is_not_reported if _paths({"takeouts": [_takeout({"returned_on": "2026-11-01"})]}) == set()

test_last_day_of_grace_is_not_reported if _paths({"takeouts": [_takeout({"to": "2026-10-29"})]}) == set()

test_applies_where_something_is_recorded if {
	_applicable({"takeouts": [{}]})
	not _applicable({"takeouts": []})
	not _applicable({"devices": []})
}
