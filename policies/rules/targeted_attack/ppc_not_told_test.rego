package kijun.rules.targeted_attack.ppc_not_told_test

import data.kijun.rules.targeted_attack.ppc_not_told as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Incident", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

found(more) := result if {
	result := {[f.path, f.args.records] | some f in rule.findings} with input as document(object.union({"personal_records_leaked": 3}, more))
}

test_reported if found({"notifications": [{"authority": "police"}, {"authority": "ppc"}]}) == set()

test_not_needed if found({"ppc_not_needed_reason": "高度に暗号化していたため"}) == set()

test_neither if {
	found({}) == {[["spec", "personal_records_leaked"], 3]}
	found({"notifications": [{"authority": "police"}]}) == {[["spec", "personal_records_leaked"], 3]}
}

test_applicable if {
	rule.applicable with input as document({"personal_records_leaked": 1})
	not rule.applicable with input as document({"personal_records_leaked": 0})
	not rule.applicable with input as document({})
}
