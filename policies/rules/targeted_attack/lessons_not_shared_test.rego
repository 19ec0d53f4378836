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
	not rule.applicable with input as document({"recovered_on": "2026-11-02"})
	rule.applicable with input as document({"recovered_on": "2026-11-01"})
	not rule.applicable with input as document({"recovered_on": "2026-11-01", "assessment": {"result": "not_incident"}})
}

test_before_recovery_it_is_open if {
	found := rule.open with input as {"kind": "Incident", "as_of": "2026-11-01", "spec": {"assessment": {"result": "incident"}}}
	{f.path | some f in found} == {["spec", "assessment"]}
	later := rule.open with input as {"kind": "Incident", "as_of": "2026-11-01", "spec": {"recovered_on": "2026-11-02", "assessment": {"result": "incident"}}}
	count(later) == 1
	none := rule.open with input as {"kind": "Incident", "as_of": "2026-11-01", "spec": {"recovered_on": "2026-11-01", "assessment": {"result": "incident"}}}
	none == set()
	rule.applicable with input as {"kind": "Incident", "as_of": "2026-11-01", "spec": {"assessment": {"result": "incident"}}}
	not rule.applicable with input as {"kind": "Incident", "as_of": "2026-11-01", "spec": {"assessment": {"result": "not_incident"}}}
	silent := rule.findings with input as {"kind": "Incident", "as_of": "2026-11-01", "spec": {"assessment": {"result": "incident"}}}
	silent == set()
}
