package kijun.rules.elements.server_software_unspecified_test

import data.kijun.rules.elements.server_software_unspecified as rule

_document(spec) := {"as_of": "2026-11-01", "kind": "System", "metadata": {"name": "mihon"}, "spec": spec}

_found(spec) := found if {
	found := rule.findings with input as _document(spec)
}

_places(spec) := {finding.path | some finding in _found(spec)}

_args(spec) := {finding.args | some finding in _found(spec)}

_applies(spec) if rule.applicable with input as _document(spec)

_spec(component) := {"components": [{"name": "他", "type": "terminal"}, object.union({"name": "甲", "type": "server"}, component)]}

test_specified if _places(_spec({"software": [{"name": "OS"}]})) == set()

test_unspecified if {
	_places(_spec({})) == {["spec", "components", 1]}
	_places(_spec({"software": []})) == {["spec", "components", 1, "software"]}
	_args(_spec({})) == {{"name": "甲"}}
}

test_needs_a_server if not _applies({"components": [{"name": "他", "type": "terminal"}]})

test_applies_from_go_live_to_disposal if {
	_applies(_spec({}))
	not _applies(object.union(_spec({}), {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union(_spec({}), {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}
