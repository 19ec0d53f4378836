package kijun.rules.elements.remote_maintenance_unstated_test

import data.kijun.rules.elements.remote_maintenance_unstated as rule

_document(spec) := {"as_of": "2026-11-01", "kind": "Network", "metadata": {"name": "mihon"}, "spec": spec}

_found(spec) := found if {
	found := rule.findings with input as _document(spec)
}

_places(spec) := {finding.path | some finding in _found(spec)}

_open(spec) := {place.path |
	found := rule.open with input as _document(spec)
	some place in found
}

_applies(spec) if rule.applicable with input as _document(spec)

_none(day) := {"no_remote_maintenance": {"confirmed_by": "高瀬 直人", "confirmed_on": day}}

_at := {["spec", "no_remote_maintenance"]}

_maintained := {"devices": [{"name": "sw"}, {"name": "fw", "remote_maintenance": {}}]}

test_unknown_when_nothing_is_said if {
	_open({}) == {["spec"]}
	_open({"devices": [{"name": "sw"}]}) == {["spec"]}
	_places({}) == set()
	_applies({})
}

test_stated if {
	_open(_none("2026-11-01")) == set()
	_places(_none("2026-11-01")) == set()
	not _applies(_none("2026-11-01"))
	_open(_maintained) == set()
	_places(_maintained) == set()
	not _applies(_maintained)
}

test_contradictions if {
	every spec in [
		_none("2026-11-02"),
		object.union(_none("2026-11-01"), _maintained),
		object.union(_none("2026-11-01"), {"paths": [{"purpose": "web"}, {"purpose": "remote_maintenance"}]}),
	] {
		_places(spec) == _at
		_applies(spec)
	}
	_places(object.union(_none("2026-11-01"), {"paths": [{"purpose": "web"}]})) == set()
}
