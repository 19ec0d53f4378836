package kijun.rules.targeted_attack.no_instruction_test

import data.kijun.rules.targeted_attack.no_instruction as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Incident", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

found(more) := result if {
	result := {[f.path, f.args.at] | some f in rule.findings} with input as document(object.union({"assessment": {"at": "2026-06-01T10:00+09:00", "result": "incident"}}, more))
}

test_instructed if found({"instructions": [{"id": "1", "at": "2026-11-01T10:00+09:00"}]}) == set()

test_instruction_to_come if found({"instructions": [{"id": "1", "at": "2026-11-02T10:00+09:00"}]}) == {[["spec", "instructions"], "2026-06-01T10:00+09:00"]}

test_empty if found({"instructions": []}) == {[["spec", "instructions"], "2026-06-01T10:00+09:00"]}

test_missing if found({}) == {[["spec"], "2026-06-01T10:00+09:00"]}

test_applicable if {
	rule.applicable with input as document({"assessment": {"at": "2026-06-01T10:00+09:00", "result": "incident"}})
	not rule.applicable with input as document({"assessment": {"at": "2026-06-01T10:00+09:00", "result": "not_incident"}})
	not rule.applicable with input as document({})
}
