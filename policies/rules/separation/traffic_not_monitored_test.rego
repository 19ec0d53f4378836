package kijun.rules.separation.traffic_not_monitored_test

import data.kijun.rules.separation.traffic_not_monitored as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Network", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

found(spec) := result if {
	result := {[f.path, f.key, f.args.target] | some f in rule.findings} with input as document(spec)
}

test_both if found({"monitoring": {"targets": ["internal", "boundary"]}}) == set()

test_one if {
	found({"monitoring": {"targets": ["boundary"]}}) == {[["spec", "monitoring", "targets"], "internal", "internal"]}
	found({"monitoring": {"targets": ["internal"]}}) == {[["spec", "monitoring", "targets"], "boundary", "boundary"]}
}

test_none if found({}) == {[["spec"], "internal", "internal"], [["spec"], "boundary", "boundary"]}
