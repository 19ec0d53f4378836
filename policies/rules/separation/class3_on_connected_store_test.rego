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

with_store(type) := document(object.union({"segments": [{"name": "out", "stores": [{"name": "share"}]}], "paths": []}, type))

test_applicable if {
	rule.applicable with input as with_store({"organization_type": "incorporated_agency"})
	rule.applicable with input as with_store({"organization_type": "designated_corporation"})
	rule.applicable with input as with_store({})
	not rule.applicable with input as with_store({"organization_type": "national_agency"})
	not rule.applicable with input as document({"organization_type": "incorporated_agency", "segments": [{"name": "out", "stores": []}]})
}

unknown(given) := result if {
	result := {[f.path, f.args] | some f in rule.open} with input as document(given)
}

place := {[["spec", "segments", 1, "stores", 0], {"segment": "out", "name": "share"}]}

unclassified(to) := object.union(spec(to, 3), {"segments": [{"name": "net", "kind": "internet"}, {"name": "out", "kind": "external", "stores": [{"name": "share"}]}]})

test_incorporated_agency if {
	found_there := {f.path | some f in rule.findings} with input as document(object.union(spec("net", 3), {"organization_type": "incorporated_agency"}))
	found_there == {["spec", "segments", 1, "stores", 0, "classification"]}
}

test_unknown_classification if {
	unknown(unclassified("net")) == place
	unknown(unclassified("elsewhere")) == set()
}

test_unknown_kind_of_body if {
	unknown(object.remove(spec("net", 3), ["organization_type"])) == place
	unknown(object.remove(spec("net", 2), ["organization_type"])) == set()
}

test_internet_not_declared if {
	unknown(object.union(spec("net", 3), {"segments": [{"name": "net", "kind": "cloud"}, spec("net", 3).segments[1]]})) == place
}

test_known_is_not_open if unknown(spec("net", 3)) == set()
