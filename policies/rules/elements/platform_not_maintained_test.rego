package kijun.rules.elements.platform_not_maintained_test

import data.kijun.rules.elements.platform_not_maintained as rule

_document(spec) := {"as_of": "2026-11-01", "kind": "System", "metadata": {"name": "mihon"}, "spec": spec}

_found(spec) := found if {
	found := rule.findings with input as _document(spec) with data.kijun.parameters as _parameters
}

_places(spec) := {finding.path | some finding in _found(spec)}

_args(spec) := {finding.args | some finding in _found(spec)}

_applies(spec) if rule.applicable with input as _document(spec) with data.kijun.parameters as _parameters

_spec(software) := {
	"components": [{"name": "基盤", "type": "server"}],
	"monitoring": {"functions": [{"name": "監視センター", "targets": ["基盤"]}]},
	"platform_software": [object.union({"name": "甲"}, software)],
}

_parameters := {"platform_maintenance_days": 31}

test_maintained if {
	_places(_spec({"maintained_on": "2026-10-01"})) == set()
	_places(_spec({"maintained_on": "2026-11-01"})) == set()
}

test_not_maintained if {
	_places(_spec({})) == {["spec", "platform_software", 0]}
	_places(_spec({"maintained_on": "2026-09-30"})) == {["spec", "platform_software", 0, "maintained_on"]}
	_places(_spec({"maintained_on": "2026-11-02"})) == {["spec", "platform_software", 0, "maintained_on"]}
	_args(_spec({})) == {{"name": "甲", "limit": 31}}
}

test_needs_such_software if {
	not _applies({})
	not _applies({"platform_software": []})
}

test_applies_from_go_live_to_disposal if {
	_applies(_spec({}))
	not _applies(object.union(_spec({}), {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union(_spec({}), {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}
