package kijun.rules.elements.platform_unmonitored_test

import data.kijun.rules.elements.platform_unmonitored as rule

_document(spec) := {"as_of": "2026-11-01", "kind": "System", "metadata": {"name": "mihon"}, "spec": spec}

_found(spec) := found if {
	found := rule.findings with input as _document(spec)
}

_places(spec) := {finding.path | some finding in _found(spec)}

_keys(spec) := {finding.key | some finding in _found(spec)}

_args(spec) := {finding.args | some finding in _found(spec)}

_applies(spec) if rule.applicable with input as _document(spec)

_spec(software) := {
	"components": [{"name": "基盤", "type": "server"}],
	"monitoring": {"functions": [{"name": "監視センター", "targets": ["基盤"]}]},
	"platform_software": [object.union({"name": "甲"}, software)],
}

_software := {"hosts": ["基盤"], "monitored_by": "監視センター", "alerts_go_to": {"name": "桑田 翔"}}

test_monitored if _places(_spec(_software)) == set()

test_gaps if {
	_places(_spec(object.union(_software, {"monitored_by": "別の機能"}))) == {["spec", "platform_software", 0, "monitored_by"]}
	_args(_spec(object.union(_software, {"monitored_by": "別の機能"}))) == {{"name": "甲", "item": "monitored_by"}}
	_keys(_spec(object.union(_software, {"hosts": ["基盤", "別の基盤"]}))) == {"monitored_by"}
	_keys(_spec(object.union(_software, {"hosts": []}))) == {"monitored_by"}
	_keys(_spec(object.remove(_software, ["alerts_go_to"]))) == {"alerts_go_to"}
	_keys(_spec({})) == {"monitored_by", "alerts_go_to"}
	_places(_spec({})) == {["spec", "platform_software", 0]}
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
