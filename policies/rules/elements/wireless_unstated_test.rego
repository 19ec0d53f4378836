package kijun.rules.elements.wireless_unstated_test

import data.kijun.rules.elements.wireless_unstated as rule

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

_devices := {"devices": [{"name": "fw", "kind": "firewall"}, {"name": "ap", "kind": "wireless_access_point"}]}

test_unknown_when_nothing_is_said if {
	_open({}) == {["spec"]}
	_places({}) == set()
	_applies({})
	_open(_devices) == set()
	_places(_devices) == set()
}

test_none_on_purpose if {
	_open({"wireless": []}) == set()
	_places({"wireless": []}) == set()
	_applies({"wireless": []})
}

test_contradiction if {
	_places(object.union(_devices, {"wireless": []})) == {["spec", "devices", 1]}
	_args(object.union(_devices, {"wireless": []})) == {{"name": "ap"}}
}

test_listed_is_left_to_other_rules if {
	_places(object.union(_devices, {"wireless": [{"name": "lan"}]})) == set()
	not _applies({"wireless": [{"name": "lan"}]})
}
