package kijun.rules.separation.device_without_procedure_test

import data.kijun.rules.separation.device_without_procedure as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Network", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

found(device) := result if {
	result := {[f.path, f.args.name] | some f in rule.findings} with input as document({"devices": [object.union({"name": "fw", "kind": "firewall"}, device)]})
}

test_procedure if found({"software": {"name": "OS", "procedure": "手順書"}}) == set()

test_no_procedure if found({"software": {"name": "OS"}}) == {[["spec", "devices", 0, "software"], "fw"]}

test_no_software if found({}) == {[["spec", "devices", 0], "fw"]}

test_applicable if {
	rule.applicable with input as document({"devices": [{"name": "fw", "kind": "firewall"}]})
	not rule.applicable with input as document({"devices": []})
	not rule.applicable with input as document({})
}
