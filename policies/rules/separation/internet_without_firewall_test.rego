package kijun.rules.separation.internet_without_firewall_test

import data.kijun.rules.separation.internet_without_firewall as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Network", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

spec(path) := {
	"segments": [{"name": "net", "kind": "internet"}, {"name": "out", "kind": "external"}, {"name": "in", "kind": "internal"}],
	"devices": [{"name": "fw", "kind": "firewall"}, {"name": "rt", "kind": "router"}],
	"paths": [object.union({"name": "p", "from": "out", "to": "net"}, path)],
}

found(path) := result if {
	result := {[f.path, f.args.name] | some f in rule.findings} with input as document(spec(path))
}

test_firewall if found({"via": ["rt", "fw"]}) == set()

test_router_only if found({"via": ["rt"]}) == {[["spec", "paths", 0], "p"]}

test_nothing if found({}) == {[["spec", "paths", 0], "p"]}

test_inward if found({"from": "net", "to": "out"}) == {[["spec", "paths", 0], "p"]}

test_not_the_internet if found({"to": "in"}) == set()

undeclared(kind, decision) := result if {
	result := {f.path | some f in rule.open} with input as document({"separation": {"decision": decision}, "segments": [{"name": "a", "kind": kind}]})
}

test_connected_without_internet_is_open if {
	undeclared("internal", "connected") == {["spec", "segments"]}
	undeclared("internet", "connected") == set()
	undeclared("internal", "separated") == set()
}

applies(kind, decision) if {
	rule.applicable with input as document({"separation": {"decision": decision}, "segments": [{"name": "a", "kind": kind}]})
}

test_applies_with_the_internet if {
	applies("internet", "separated")
	applies("internal", "connected")
	not applies("internal", "separated")
}
