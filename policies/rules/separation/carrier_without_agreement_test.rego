package kijun.rules.separation.carrier_without_agreement_test

import data.kijun.rules.separation.carrier_without_agreement as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Network", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

found(service) := result if {
	result := {[f.path, f.key, f.args] | some f in rule.findings} with input as document({"carrier_services": [object.union({"name": "l", "carrier": "甲"}, service)]})
}

missing(agreement) := [["spec", "carrier_services", 0], agreement, {"name": "l", "agreement": agreement}]

test_both if found({"security_agreement": "契約書", "service_level_agreement": "別紙"}) == set()

test_one if {
	found({"security_agreement": "契約書"}) == {missing("service_level_agreement")}
	found({"service_level_agreement": "別紙"}) == {missing("security_agreement")}
}

test_applicable if {
	rule.applicable with input as document({"carrier_services": [{"name": "l"}]})
	not rule.applicable with input as document({"carrier_services": []})
	rule.applicable with input as document({})
}

unknown(spec) := result if {
	result := {f.path | some f in rule.open} with input as document(spec)
}

test_unknown_without_the_list if {
	unknown({}) == {["spec"]}
	unknown({"carrier_services": []}) == set()
}
