package kijun.rules.separation.ipv6_not_controlled_test

import data.kijun.rules.separation.ipv6_not_controlled as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Network", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

found(spec) := result if {
	result := {[f.path, f.args] | some f in rule.findings} with input as document(spec)
}

unknown(spec) := result if {
	result := {[f.path, f.args] | some f in rule.open} with input as document(spec)
}

test_controlled if found({"ipv6": {"used": false, "blocked_by": "境界で遮断"}}) == set()

test_not_controlled if found({"ipv6": {"used": false}}) == {[["spec", "ipv6"], {}]}

test_unknown if {
	found({}) == set()
	unknown({}) == {[["spec"], {}]}
	unknown({"ipv6": {"used": false}}) == set()
}

test_applicable if {
	rule.applicable with input as document({})
	rule.applicable with input as document({"ipv6": {"used": false}})
	not rule.applicable with input as document({"ipv6": {"used": true}})
}
