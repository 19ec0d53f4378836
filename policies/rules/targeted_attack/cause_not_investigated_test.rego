package kijun.rules.targeted_attack.cause_not_investigated_test

import data.kijun.rules.targeted_attack.cause_not_investigated as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Incident", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

found(more) := result if {
	result := {[f.path, f.key, f.args] | some f in rule.findings} with input as document(object.union({"recovered_on": "2026-06-10"}, more))
}

missing(item) := [["spec", "recovered_on"], item, {"recovered_on": "2026-06-10", "item": item}]

test_both if found({"cause": "原因", "prevention": [{"name": "対策"}]}) == set()

test_one if {
	found({"cause": "原因"}) == {missing("prevention")}
	found({"cause": "原因", "prevention": []}) == {missing("prevention")}
	found({"prevention": [{"name": "対策"}]}) == {missing("cause")}
}

test_applicable if {
	rule.applicable with input as document({"recovered_on": "2026-06-10"})
	not rule.applicable with input as document({})
}

unknown(spec) := result if {
	result := {f.path | some f in rule.open} with input as document(spec)
}

test_incident_without_recovery_is_open if {
	unknown({"assessment": {"result": "incident"}}) == {["spec"]}
	unknown({"recovered_on": "2026-11-02", "cause": "原因"}) == {["spec"]}
	unknown({"recovered_on": "2026-11-01"}) == set()
	unknown({"cause": "原因", "prevention": [{"name": "対策"}]}) == set()
	found({"recovered_on": "2026-11-02"}) == set()
}

test_applies_to_incidents if {
	rule.applicable with input as document({"assessment": {"result": "incident"}})
	not rule.applicable with input as document({"assessment": {"result": "not_incident"}})
	not rule.applicable with input as document({"recovered_on": "2026-11-01", "assessment": {"result": "not_incident"}})
	not rule.applicable with input as document({"recovered_on": "2026-11-02"})
}
