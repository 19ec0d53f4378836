package kijun.rules.elements.line_changes_unstated_test

import data.kijun.rules.elements.line_changes_unstated as rule

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

_spec(changes) := {"devices": [{"name": "fw", "changes": []}, {"name": "rt", "changes": changes}]}

_change(day) := {"id": "CHG-1", "changed_on": day}

test_stated if {
	every changes in [[], [_change("2026-11-01")]] {
		_places(_spec(changes)) == set()
		_open(_spec(changes)) == set()
		_applies(_spec(changes))
	}
}

test_unstated if {
	_open({"devices": [{"name": "fw"}, {"name": "rt", "changes": []}]}) == {["spec", "devices", 0]}
	unknown := rule.open with input as _document({"devices": [{"name": "fw"}]})
	{u.args | some u in unknown} == {{"device": "fw"}}
	_applies({"devices": [{"name": "fw"}]})
}

test_future if {
	_places(_spec([_change("2026-11-01"), _change("2026-11-02")])) == {["spec", "devices", 1, "changes", 1, "changed_on"]}
	{finding.args | some finding in _found(_spec([_change("2026-11-02")]))} == {{"device": "rt", "id": "CHG-1"}}
}

test_no_devices if {
	not _applies({})
	not _applies({"devices": []})
}
