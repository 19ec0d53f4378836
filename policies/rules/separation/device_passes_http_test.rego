package kijun.rules.separation.device_passes_http_test

import data.kijun.rules.separation.device_passes_http as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Network", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

places(exchange) := result if {
	result := {f.path | some f in rule.findings} with input as document({"devices": [object.union({"name": "x", "kind": "file_exchange_device"}, exchange)], "paths": []})
}

test_cut if places({"exchange": {"http": false}}) == set()

test_joined if places({"exchange": {"http": true}}) == {["spec", "devices", 0, "exchange", "http"]}

test_not_stated if {
	places({"exchange": {}}) == {["spec", "devices", 0, "exchange"]}
	places({}) == {["spec", "devices", 0]}
}

test_other_device if places({"kind": "firewall"}) == set()

test_applicable if {
	rule.applicable with input as document({"devices": [{"name": "x", "kind": "file_exchange_device"}]})
	not rule.applicable with input as document({"devices": [{"name": "x", "kind": "firewall"}]})
}

test_path_of_http if {
	spec := {
		"devices": [{"name": "x", "kind": "file_exchange_device", "exchange": {"http": false}}, {"name": "fw", "kind": "firewall"}],
		"paths": [
			{"name": "a", "protocol": "https", "via": ["fw", "x"]},
			{"name": "b", "protocol": "http", "via": ["x"]},
			{"name": "c", "protocol": "smtp", "via": ["x"]},
			{"name": "d", "protocol": "https", "via": ["fw"]},
		],
	}
	found := {f.path | some f in rule.findings} with input as document(spec)
	found == {["spec", "paths", 0, "via", 1], ["spec", "paths", 1, "via", 0]}
}
