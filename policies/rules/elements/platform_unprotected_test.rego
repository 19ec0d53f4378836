package kijun.rules.elements.platform_unprotected_test

import data.kijun.rules.elements.platform_unprotected as rule

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

_software := {"hosts": ["基盤"], "protections": [{"of": "software", "measure": "多要素認証"}, {"of": "hosts", "measure": "接続元の限定"}]}

test_protected if _places(_spec(_software)) == set()

test_gaps if {
	every item in ["software", "hosts"] {
		spec := _spec(object.union(_software, {"protections": [protection | some protection in _software.protections; protection.of != item]}))
		_places(spec) == {["spec", "platform_software", 0, "protections"]}
		_args(spec) == {{"name": "甲", "item": item}}
	}
	_places(_spec(object.union(_software, {"hosts": ["不明"]}))) == {["spec", "platform_software", 0, "hosts"]}
	_args(_spec(object.union(_software, {"hosts": []}))) == {{"name": "甲", "item": "known hosts"}}
	_keys(_spec({})) == {"software", "hosts", "known hosts"}
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
