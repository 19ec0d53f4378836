package kijun.rules.separation.device_in_open_zone_test

import data.kijun.rules.separation.device_in_open_zone as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Network", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

spec := {"devices": [{"name": "a", "zone_class": 0}, {"name": "b", "zone_class": 1}, {"name": "c"}]}

test_one_device if {
	count(rule.findings) == 0 with input as document({"devices": [{"name": "a", "zone_class": 2}]})
	count(rule.open) == 0 with input as document({"devices": [{"name": "a", "zone_class": 2}]})
	count(rule.findings) == 1 with input as document({"devices": [{"name": "a", "zone_class": 0}]})
}

test_outside if {
	found := {[f.path, f.args.name] | some f in rule.findings} with input as document(spec)
	found == {[["spec", "devices", 0, "zone_class"], "a"]}
}

test_unknown if {
	found := {[f.path, f.args.name] | some f in rule.open} with input as document(spec)
	found == {[["spec", "devices", 2], "c"]}
}

test_applicable if {
	rule.applicable with input as document({"devices": [{"name": "fw", "kind": "firewall"}]})
	not rule.applicable with input as document({"devices": []})
	not rule.applicable with input as document({})
}
