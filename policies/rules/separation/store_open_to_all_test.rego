package kijun.rules.separation.store_open_to_all_test

import data.kijun.rules.separation.store_open_to_all as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Network", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

spec(kind, store) := {
	"segments": [{"name": "net", "kind": "internet"}, {"name": "out", "kind": "external", "stores": [object.union({"name": "share"}, store)]}],
	"paths": [{"name": "p", "from": "out", "to": kind, "direction": "one_way", "protocol": "https", "purpose": "web"}],
}

found(kind, store) := result if {
	result := {[f.path, f.args] | some f in rule.findings} with input as document(spec(kind, store))
}

class(confidentiality) := {"classification": {"confidentiality": confidentiality, "integrity": 1, "availability": 1}}

test_protected if found("net", {"personal_records": 10, "access_restricted": true}) == set()

test_personal_data if found("net", {"personal_records": 10, "access_restricted": false}) == {[["spec", "segments", 1, "stores", 0, "access_restricted"], {"segment": "out", "name": "share", "records": 10}]}

test_nothing_said if found("net", {"personal_records": 1}) == {[["spec", "segments", 1, "stores", 0], {"segment": "out", "name": "share", "records": 1}]}

test_confidential if found("net", class(2)) == {[["spec", "segments", 1, "stores", 0], {"segment": "out", "name": "share", "records": 0}]}

test_neither_personal_nor_confidential if {
	found("net", object.union(class(1), {"personal_records": 0})) == set()
	found("net", {}) == set()
}

test_not_reached_by_the_internet if found("elsewhere", {"personal_records": 10}) == set()

test_applicable if {
	rule.applicable with input as document(spec("net", {}))
	not rule.applicable with input as document({"segments": [{"name": "a", "kind": "dmz", "stores": []}, {"name": "b", "kind": "dmz"}], "paths": []})
}

unknown(store) := result if {
	result := {[f.path, f.args] | some f in rule.open} with input as document(spec("net", store))
}

test_unknown_content if {
	unknown({}) == {[["spec", "segments", 1, "stores", 0], {"segment": "out", "name": "share"}]}
	unknown({"access_restricted": true}) == set()
	unknown(object.union(class(1), {"personal_records": 0})) == set()
}
