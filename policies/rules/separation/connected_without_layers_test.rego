package kijun.rules.separation.connected_without_layers_test

import data.kijun.rules.separation.connected_without_layers as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Network", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

separation(layers) := {"separation": {"decision": "connected", "layers": [{"name": format_int(i, 10), "measure": "対策"} | some i in numbers.range(1, layers)]}}

found(spec) := result if {
	result := {[f.path, f.args] | some f in rule.findings} with input as document(spec)
}

test_two_layers if found(separation(2)) == set()

test_one_layer if found({"separation": {"decision": "connected", "layers": [{"name": "境界", "measure": "対策"}]}}) == {[["spec", "separation", "layers"], {"count": 1}]}

test_no_layers if found({"separation": {"decision": "connected"}}) == {[["spec", "separation"], {"count": 0}]}

test_applicable if {
	rule.applicable with input as document({"separation": {"decision": "connected"}})
	not rule.applicable with input as document({"separation": {"decision": "separated"}})
	not rule.applicable with input as document({})
}
