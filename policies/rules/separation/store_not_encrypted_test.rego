package kijun.rules.separation.store_not_encrypted_test

import data.kijun.rules.separation.store_not_encrypted as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Network", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

spec(kind, store) := {
	"segments": [{"name": "net", "kind": "internet"}, {"name": "out", "kind": "external", "stores": [object.union({"name": "share"}, store)]}],
	"paths": [{"name": "p", "from": "out", "to": kind, "direction": "one_way", "protocol": "https", "purpose": "web"}],
}

found(kind, store) := result if {
	result := {[f.path, f.args] | some f in rule.findings} with input as document(spec(kind, store))
}

class(confidentiality) := {"classification": {"confidentiality": confidentiality, "integrity": 1, "availability": 1}}

test_protected if found("net", {"personal_records": 10, "encrypted": true}) == set()

test_personal_data if found("net", {"personal_records": 10, "encrypted": false}) == {[["spec", "segments", 1, "stores", 0, "encrypted"], {"segment": "out", "name": "share", "records": 10}]}

test_nothing_said if found("net", {"personal_records": 1}) == {[["spec", "segments", 1, "stores", 0], {"segment": "out", "name": "share", "records": 1}]}

test_confidential if found("net", class(2)) == {[["spec", "segments", 1, "stores", 0], {"segment": "out", "name": "share", "records": 0}]}

test_neither_personal_nor_confidential if {
	found("net", object.union(class(1), {"personal_records": 0})) == set()
	found("net", {}) == set()
}

test_not_reached_by_the_internet if found("elsewhere", {"personal_records": 10}) == set()

unknown(kind, store) := result if {
	result := {[f.path, f.args] | some f in rule.open} with input as document(spec(kind, store))
}

test_unknown_content if {
	unknown("net", {}) == {[["spec", "segments", 1, "stores", 0], {"segment": "out", "name": "share"}]}
	unknown("net", {"personal_records": 0}) == {[["spec", "segments", 1, "stores", 0], {"segment": "out", "name": "share"}]}
	unknown("net", class(1)) == {[["spec", "segments", 1, "stores", 0], {"segment": "out", "name": "share"}]}
}

test_known_content if {
	unknown("net", object.union(class(1), {"personal_records": 0})) == set()
	unknown("net", {"personal_records": 5}) == set()
	unknown("net", class(2)) == set()
	unknown("elsewhere", {}) == set()
}

test_applicable if {
	rule.applicable with input as document(spec("net", {}))
	not rule.applicable with input as document({"segments": [{"name": "a", "kind": "dmz", "stores": []}, {"name": "b", "kind": "dmz"}], "paths": []})
}

test_protected_store_is_never_open if unknown("net", {"encrypted": true}) == set()

undeclared(store) := {"segments": [{"name": "out", "kind": "external", "stores": [object.union({"name": "share"}, store)]}], "paths": []}

test_internet_not_declared if {
	found_open := {f.path | some f in rule.open} with input as document(undeclared({"personal_records": 10}))
	found_open == {["spec", "segments", 0, "stores", 0]}
}
