package kijun.rules.separation.crossing_without_device_test

import data.kijun.rules.separation.crossing_without_device as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Network", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

spec(path) := {
	"segments": [{"name": "in", "kind": "internal"}, {"name": "in2", "kind": "management"}, {"name": "out", "kind": "external"}, {"name": "out2", "kind": "partner"}],
	"devices": [{"name": "x", "kind": "file_exchange_device"}, {"name": "fw", "kind": "firewall"}],
	"paths": [object.union({"name": "p", "from": "out", "to": "in", "purpose": "mail", "via": ["fw"]}, path)],
}

places(path) := result if {
	result := {f.path | some f in rule.findings} with input as document(spec(path))
}

test_through_the_device if places({"via": ["fw", "x"]}) == set()

test_past_the_device if places({}) == {["spec", "paths", 0]}

test_outward if places({"from": "in2", "to": "out2", "purpose": "file_exchange"}) == {["spec", "paths", 0]}

test_directory if places({"purpose": "directory_sync"}) == {["spec", "paths", 0]}

test_within_one_side if {
	places({"from": "in2", "to": "in"}) == set()
	places({"from": "out", "to": "out2"}) == set()
	places({"from": "in", "to": "in"}) == set()
}

test_other_purposes_belong_to_reachability if places({"purpose": "web"}) == set()

test_applicable if {
	rule.applicable with input as document({"separation": {"decision": "separated"}})
	rule.applicable with input as document({})
	not rule.applicable with input as document({"separation": {"decision": "connected"}})
}
