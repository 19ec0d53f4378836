package kijun.rules.elements.outsourced_application_requirements_missing_test

import data.kijun.rules.elements.outsourced_application_requirements_missing as rule

_document(spec) := {"as_of": "2026-11-01", "kind": "System", "metadata": {"name": "mihon"}, "spec": spec}

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

_spec(outsourced) := {"applications": {"outsourced": outsourced}}

test_included if _places(_spec([{"contract": "a", "specification": "仕様書 5.2"}])) == set()

test_not_included if {
	_places(_spec([{"contract": "a", "specification": "仕様書 5.2"}, {"contract": "b"}])) == {["spec", "applications", "outsourced", 1]}
	_args(_spec([{"contract": "b"}])) == {{"name": "b"}}
	_open(_spec([{"contract": "b"}])) == set()
}

test_unknown_and_none if {
	_open({}) == {["spec"]}
	_open({"applications": {}}) == {["spec", "applications"]}
	_applies({})
	_open(_spec([])) == set()
	not _applies(_spec([]))
	not _applies({"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}})
}

test_applies_from_go_live_to_disposal if {
	_applies(_spec([{"contract": "b"}]))
	not _applies(object.union(_spec([{"contract": "b"}]), {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union(_spec([{"contract": "b"}]), {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}
