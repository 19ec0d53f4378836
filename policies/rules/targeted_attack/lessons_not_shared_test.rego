package kijun.rules.targeted_attack.lessons_not_shared_test

import data.kijun.rules.targeted_attack.lessons_not_shared as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Incident", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

found(more) := result if {
	result := {[f.path, f.args.recovered_on] | some f in rule.findings} with input as document(object.union({"recovered_on": "2026-06-10"}, more))
}

test_shared if found({"lessons_shared_on": "2026-07-01"}) == set()

test_not_shared if found({}) == {[["spec", "recovered_on"], "2026-06-10"]}

test_applicable if {
	rule.applicable with input as document({"recovered_on": "2026-06-10"})
	not rule.applicable with input as document({})
}

test_day_that_lies_ahead_does_not_count if {
	found({"lessons_shared_on": "2026-11-02"}) == {[["spec", "recovered_on"], "2026-06-10"]}
	found({"lessons_shared_on": "2026-11-01"}) == set()
}

test_applies_after_recovery_from_incidents if {
	rule.applicable with input as document({"recovered_on": "2026-11-01", "assessment": {"result": "incident"}})
	not rule.applicable with input as document({"recovered_on": "2026-11-02", "assessment": {"result": "incident"}})
	not rule.applicable with input as document({"recovered_on": "2026-11-01", "assessment": {"result": "not_incident"}})
}
