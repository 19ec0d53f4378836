package kijun.rules.separation.class3_on_connected_store_test

import data.kijun.rules.separation.class3_on_connected_store as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Network", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

spec(to, confidentiality) := {
	"organization_type": "designated_corporation",
	"segments": [
		{"name": "net", "kind": "internet"},
		{"name": "out", "kind": "external", "stores": [{"name": "share", "classification": {"confidentiality": confidentiality, "integrity": 1, "availability": 1}}]},
	],
	"paths": [{"name": "p", "from": "out", "to": to, "direction": "one_way", "protocol": "https", "purpose": "web"}],
}

found(to, confidentiality) := result if {
	result := {[f.path, f.args] | some f in rule.findings} with input as document(spec(to, confidentiality))
}

test_class_three if found("net", 3) == {[["spec", "segments", 1, "stores", 0, "classification"], {"segment": "out", "name": "share"}]}

test_class_two if found("net", 2) == set()

test_not_reached if found("elsewhere", 3) == set()

test_applicable if {
	rule.applicable with input as document({"organization_type": "incorporated_agency"})
	rule.applicable with input as document({"organization_type": "designated_corporation"})
	not rule.applicable with input as document({"organization_type": "national_agency"})
	not rule.applicable with input as document({})
}
