package kijun.rules.functions.access_control_unstated_test

import data.kijun.rules.functions.access_control_unstated as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_found(spec) := found if {
	found := rule.findings with input as _system(spec)
}

_places(spec) := {finding.path | some finding in _found(spec)}

_applies(spec) if rule.applicable with input as _system(spec)

test_listed if _places({"access_control": [{"name": "権限"}]}) == set()

test_none_listed if {
	_places({}) == {["spec"]}
	_places({"access_control": []}) == {["spec", "access_control"]}
	{finding.args | some finding in _found({})} == {{"name": "denshi-shinsei"}}
}

test_applies_from_go_live_to_disposal if {
	_applies({})
	not _applies({"life_cycle": {"go_live_on": "2026-11-02"}})
	not _applies({"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}})
}
