package kijun.rules.takeout.reconnected_without_measures_test

import data.kijun.rules.takeout.reconnected_without_measures as rule

_document(spec) := {"kind": "TerminalUse", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_spec(reconnection) := {"takeouts": [{"number": "1", "device": "PC-1", "from": "2026-10-01", "returned_on": "2026-10-05", "reconnection": reconnection}]}

_place := ["spec", "takeouts", 0, "reconnection"]

test_measured_is_not_reported if {
	_paths(_spec({"connected_on": "2026-10-06", "measures": ["検査"], "measured_on": "2026-10-06"})) == set()
	_paths(_spec({"connected_on": "2026-10-06", "measures": ["検査"], "measured_on": "2026-10-01"})) == set()
}

test_not_measured_is_reported if {
	_paths(_spec({"connected_on": "2026-11-01"})) == {_place}
	_paths(_spec({"connected_on": "2026-10-06", "measures": [], "measured_on": "2026-10-06"})) == {array.concat(_place, ["measured_on"])}
	_paths(_spec({"connected_on": "2026-10-06", "measures": ["検査"], "measured_on": "2026-10-07"})) == {array.concat(_place, ["measured_on"])}
	_paths(_spec({"connected_on": "2026-10-06", "measures": ["検査"], "measured_on": "2026-09-30"})) == {array.concat(_place, ["measured_on"])}
}

test_plans_are_not_judged if {
	_paths(_spec({"connected_on": "2026-11-02"})) == set()
	not _applies(_spec({"connected_on": "2026-11-02"}))
	_applies(_spec({"connected_on": "2026-11-01"}))
}

_outside(returned_on, day) := {
	"takeouts": [{"number": "1", "device": "PC-1", "from": "2026-10-01", "returned_on": returned_on}],
	"connections": [{"id": "1", "device": "PC-1", "connected_on": day}],
}

_open(spec) := {f.path | some f in unknown} if {
	unknown := rule.open with input as _document(spec)
}

test_unrecorded_reconnection_is_open if {
	every day in ["2026-10-01", "2026-11-01"] {
		_open(_outside("2026-11-01", day)) == {["spec", "takeouts", 0]}
		_applies(_outside("2026-11-01", day))
	}
	_open(_outside("2026-10-05", "2026-10-06")) == set()
	_open(_outside("2026-10-05", "2026-09-30")) == set()
	_open(_outside("2026-11-02", "2026-10-05")) == set()
	_open(object.union(_outside("2026-10-05", "2026-10-02"), _spec({"connected_on": "2026-10-06"}))) == set()
	not _applies(_outside("2026-10-05", "2026-10-06"))
}
