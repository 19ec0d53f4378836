package kijun.rules.elements.multifunction_without_requirements_test

import data.kijun.rules.elements.multifunction_without_requirements as rule

_document(spec) := {"as_of": "2026-11-01", "kind": "System", "metadata": {"name": "mihon"}, "spec": spec}

_found(spec) := found if {
	found := rule.findings with input as _document(spec)
}

_places(spec) := {finding.path | some finding in _found(spec)}

_keys(spec) := {finding.key | some finding in _found(spec)}

_args(spec) := {finding.args | some finding in _found(spec)}

_applies(spec) if rule.applicable with input as _document(spec)

_spec(component) := {"components": [{"name": "他", "type": "server"}, object.union({"name": "甲", "type": "multifunction-device"}, component)]}

_requirements := {"considered": ["functions", "environment", "information"], "decided_on": "2026-03-01", "procured_on": "2026-03-01"}

test_established if {
	_places(_spec({"procurement_requirements": _requirements})) == set()
	_places(_spec({"procurement_requirements": object.union(object.remove(_requirements, ["procured_on"]), {"decided_on": "2026-11-01"})})) == set()
}

test_each_aspect if {
	every item in _requirements.considered {
		spec := _spec({"procurement_requirements": object.union(_requirements, {"considered": [other | some other in _requirements.considered; other != item]})})
		_places(spec) == {["spec", "components", 1, "procurement_requirements", "considered"]}
		_args(spec) == {{"name": "甲", "item": item}}
	}
}

test_decided_in_time if {
	_places(_spec({"procurement_requirements": object.union(_requirements, {"decided_on": "2026-03-02"})})) == {["spec", "components", 1, "procurement_requirements", "decided_on"]}
	_keys(_spec({"procurement_requirements": object.union(_requirements, {"decided_on": "2026-11-02", "procured_on": "2026-12-01"})})) == {"decided_on"}
	_keys(_spec({"procurement_requirements": object.remove(_requirements, ["decided_on"])})) == {"decided_on"}
	_keys(_spec({})) == {"functions", "environment", "information", "decided_on"}
	_places(_spec({})) == {["spec", "components", 1]}
}

test_needs_one if not _applies({"components": [{"name": "他", "type": "server"}]})

test_applies_from_go_live_to_disposal if {
	_applies(_spec({}))
	not _applies(object.union(_spec({}), {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union(_spec({}), {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}
