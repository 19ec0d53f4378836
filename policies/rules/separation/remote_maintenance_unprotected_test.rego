package kijun.rules.separation.remote_maintenance_unprotected_test

import data.kijun.rules.separation.remote_maintenance_unprotected as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Network", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

found(maintenance) := result if {
	result := {[f.path, f.key, f.args.name] | some f in rule.findings} with input as document({"devices": [{"name": "fw", "kind": "firewall", "remote_maintenance": maintenance}, {"name": "sw", "kind": "switch"}]})
}

at := ["spec", "devices", 0, "remote_maintenance"]

test_protected if found({"encrypted": true, "multi_factor": true}) == set()

test_not_encrypted if found({"encrypted": false, "multi_factor": true}) == {[array.concat(at, ["encrypted"]), "encrypted", "fw"]}

test_one_factor if found({"encrypted": true, "multi_factor": false}) == {[array.concat(at, ["multi_factor"]), "multi_factor", "fw"]}

test_nothing_said if found({}) == {[at, "encrypted", "fw"], [at, "multi_factor", "fw"]}

test_applicable if {
	rule.applicable with input as document({"devices": [{"name": "fw", "remote_maintenance": {}}]})
	not rule.applicable with input as document({"devices": [{"name": "fw"}]})
}
