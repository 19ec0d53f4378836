package kijun.rules.separation.undeclared_end_test

import data.kijun.rules.separation.undeclared_end as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Network", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

spec := {
	"segments": [{"name": "a", "kind": "internal"}, {"name": "b", "kind": "dmz"}],
	"devices": [{"name": "fw", "kind": "firewall"}],
	"paths": [{"name": "p", "from": "a", "to": "b", "via": ["fw"], "direction": "one_way", "protocol": "https", "purpose": "web"}],
	"wireless": [{"name": "w", "segment": "a"}, {"name": "v"}],
}

change(field, value) := object.union(spec, {"paths": [object.union(spec.paths[0], {field: value})]})

places(doc) := result if {
	result := {f.path | some f in rule.findings} with input as document(doc)
}

test_declared if places(spec) == set()

test_undeclared_from if places(change("from", "x")) == {["spec", "paths", 0, "from"]}

test_undeclared_to if places(change("to", "x")) == {["spec", "paths", 0, "to"]}

test_device_is_no_segment if places(change("to", "fw")) == {["spec", "paths", 0, "to"]}

test_undeclared_device if places(change("via", ["fw", "x", "a"])) == {["spec", "paths", 0, "via", 1], ["spec", "paths", 0, "via", 2]}

test_no_devices_at_all if places(object.remove(spec, ["devices"])) == {["spec", "paths", 0, "via", 0]}

test_wireless if places(object.union(spec, {"wireless": [{"name": "w", "segment": "x"}]})) == {["spec", "wireless", 0, "segment"]}

test_args if {
	args := {f.args | some f in rule.findings} with input as document(change("from", "x"))
	args == {{"name": "x"}}
}
