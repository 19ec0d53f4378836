package kijun.rules.elements.databases_unstated_test

import data.kijun.rules.elements.databases_unstated as rule

_document(spec) := {"as_of": "2026-11-01", "kind": "System", "metadata": {"name": "mihon"}, "spec": spec}

_found(spec) := found if {
	found := rule.findings with input as _document(spec)
}

_places(spec) := {finding.path | some finding in _found(spec)}

_open(spec) := {place.path |
	found := rule.open with input as _document(spec)
	some place in found
}

_applies(spec) if rule.applicable with input as _document(spec)

_absence := {"elements_absent": [
	{"element": "other", "confirmed_by": "佐藤 花子", "confirmed_on": "2026-10-01"},
	{"element": "database", "confirmed_by": "佐藤 花子", "confirmed_on": "2026-10-01"},
]}

_recorded := {"databases": [{"name": "x"}]}

test_unknown_when_nothing_is_said if {
	_open({}) == {["spec"]}
	_places({}) == set()
	_applies({})
}

test_recorded_or_confirmed_absent_is_left_to_other_rules if {
	every spec in [_recorded, _absence] {
		_open(spec) == set()
		_places(spec) == set()
		not _applies(spec)
	}
}

test_contradiction_is_a_violation if {
	spec := object.union(_recorded, _absence)
	_places(spec) == {["spec", "elements_absent", 1]}
	_open(spec) == set()
	_applies(spec)
}

test_only_in_service if {
	ended := {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}
	not _applies(ended)
	not _applies(object.union_n([_recorded, _absence, ended]))
}
