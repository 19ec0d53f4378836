package kijun.rules.elements.line_equipment_unstated_test

import data.kijun.rules.elements.line_equipment_unstated as rule

_document(spec) := {"as_of": "2026-11-01", "kind": "Network", "metadata": {"name": "mihon"}, "spec": spec}

_found(spec) := found if {
	found := rule.findings with input as _document(spec)
}

_places(spec) := {finding.path | some finding in _found(spec)}

_args(spec) := {finding.args | some finding in _found(spec)}

_open(spec) := {place.path |
	found := rule.open with input as _document(spec)
	some place in found
}

_applies(spec) if rule.applicable with input as _document(spec)

_paths := {"paths": [{"name": "a"}, {"name": "b", "via": []}, {"name": "c", "via": ["fw"]}]}

test_none_recorded if {
	_open({}) == {["spec"]}
	_open({"devices": []}) == {["spec"]}
	_places({}) == set()
	_applies({})
	_applies({"devices": []})
}

test_passes_what_is_not_recorded if {
	_places(_paths) == {["spec", "paths", 2]}
	_args(_paths) == {{"name": "c"}}
}

test_recorded if {
	spec := object.union(_paths, {"devices": [{"name": "fw"}]})
	_places(spec) == set()
	_open(spec) == set()
	not _applies(spec)
}
