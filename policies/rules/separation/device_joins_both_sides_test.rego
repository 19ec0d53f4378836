package kijun.rules.separation.device_joins_both_sides_test

import data.kijun.rules.separation.device_joins_both_sides as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Network", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

places(exchange) := result if {
	result := {f.path | some f in rule.findings} with input as document({"devices": [object.union({"name": "x", "kind": "file_exchange_device"}, exchange)], "paths": []})
}

test_cut if places({"exchange": {"simultaneous_connection": false}}) == set()

test_joined if places({"exchange": {"simultaneous_connection": true}}) == {["spec", "devices", 0, "exchange", "simultaneous_connection"]}

test_not_stated if {
	places({"exchange": {}}) == {["spec", "devices", 0, "exchange"]}
	places({}) == {["spec", "devices", 0]}
}

test_other_device if places({"kind": "firewall"}) == set()

test_applicable if {
	rule.applicable with input as document({"devices": [{"name": "x", "kind": "file_exchange_device"}]})
	not rule.applicable with input as document({"devices": [{"name": "x", "kind": "firewall"}]})
}
