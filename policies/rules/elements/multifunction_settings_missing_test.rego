package kijun.rules.elements.multifunction_settings_missing_test

import data.kijun.rules.elements.multifunction_settings_missing as rule

_document(spec) := {"as_of": "2026-11-01", "kind": "System", "metadata": {"name": "mihon"}, "spec": spec}

_found(spec) := found if {
	found := rule.findings with input as _document(spec) with data.kijun.parameters as _parameters
}

_places(spec) := {finding.path | some finding in _found(spec)}

_keys(spec) := {finding.key | some finding in _found(spec)}

_args(spec) := {finding.args | some finding in _found(spec)}

_applies(spec) if rule.applicable with input as _document(spec) with data.kijun.parameters as _parameters

_spec(component) := {"components": [{"name": "他", "type": "server"}, object.union({"name": "甲", "type": "multifunction-device"}, component)]}

_parameters := {"mfd_settings": ["unused-functions-off", "network-restriction"]}

_set(item, day) := {"item": item, "applied_on": day}

test_set if _places(_spec({"settings": [_set("unused-functions-off", "2026-11-01"), _set("network-restriction", "2026-01-01")]})) == set()

test_not_set if {
	spec := _spec({"settings": [_set("unused-functions-off", "2026-11-02"), _set("network-restriction", "2026-01-01")]})
	_places(spec) == {["spec", "components", 1, "settings"]}
	_args(spec) == {{"name": "甲", "item": "unused-functions-off"}}
	_keys(_spec({"settings": [{"item": "unused-functions-off"}]})) == {"unused-functions-off", "network-restriction"}
	_places(_spec({})) == {["spec", "components", 1]}
}

test_needs_one if not _applies({"components": [{"name": "他", "type": "server"}]})

test_applies_from_go_live_to_disposal if {
	_applies(_spec({}))
	not _applies(object.union(_spec({}), {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union(_spec({}), {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}
