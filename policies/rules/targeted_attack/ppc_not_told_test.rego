package kijun.rules.targeted_attack.ppc_not_told_test

import data.kijun.rules.targeted_attack.ppc_not_told as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Incident", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

found(more) := result if {
	result := {[f.path, f.args.records] | some f in rule.findings} with input as document(object.union({"personal_records_leaked": 3}, more))
}

test_reported if found({"notifications": [{"authority": "police", "at": "2026-06-02T10:00+09:00"}, {"authority": "ppc", "at": "2026-06-02T10:00+09:00"}]}) == set()

test_not_needed if found({"ppc_not_needed_reason": "高度に暗号化していたため"}) == set()

test_neither if {
	found({}) == {[["spec", "personal_records_leaked"], 3]}
	found({"notifications": [{"authority": "police", "at": "2026-06-02T10:00+09:00"}]}) == {[["spec", "personal_records_leaked"], 3]}
}

test_applicable if {
	rule.applicable with input as document({"personal_records_leaked": 1})
	not rule.applicable with input as document({"personal_records_leaked": 0})
	not rule.applicable with input as document({})
}

test_notification_that_lies_ahead_does_not_count if {
	found({"notifications": [{"authority": "ppc", "at": "2026-11-02T10:00+09:00"}]}) == {[["spec", "personal_records_leaked"], 3]}
}

assessed(result) := {"assessment": {"at": "2026-06-01T10:00+09:00", "result": result}}

unknown(spec) := result if {
	result := {[f.path, f.args.at] | some f in rule.open} with input as document(spec)
}

test_incident_without_a_number_is_open if {
	unknown(assessed("incident")) == {[["spec", "assessment"], "2026-06-01T10:00+09:00"]}
	unknown(assessed("not_incident")) == set()
	unknown(object.union(assessed("incident"), {"personal_records_leaked": 0})) == set()
}

test_applies_to_incidents_without_a_number if {
	rule.applicable with input as document(assessed("incident"))
	not rule.applicable with input as document(assessed("not_incident"))
	not rule.applicable with input as document(object.union(assessed("incident"), {"personal_records_leaked": 0}))
}
