package kijun.rules.targeted_attack.host_not_isolated_test

import data.kijun.rules.targeted_attack.host_not_isolated as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Incident", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

test_only_the_one_not_isolated if {
	spec := {"hosts": [
		{"name": "a", "suspected_at": "2026-06-01T10:00+09:00", "isolated_at": "2026-06-01T10:05+09:00"},
		{"name": "b", "suspected_at": "2026-06-01T10:00+09:00"},
	]}
	found := {[f.path, f.args] | some f in rule.findings} with input as document(spec)
	found == {[["spec", "hosts", 1], {"name": "b", "suspected_at": "2026-06-01T10:00+09:00"}]}
}

test_applicable if {
	rule.applicable with input as document({"hosts": [{"name": "pc", "suspected_at": "2026-06-01T10:00+09:00"}]})
	not rule.applicable with input as document({"hosts": []})
	not rule.applicable with input as document({})
}

one_host(more) := result if {
	host := object.union({"name": "a", "suspected_at": "2026-06-01T10:00+09:00"}, more)
	result := {f.path | some f in rule.findings} with input as document({"hosts": [host]})
}

test_one_host if {
	one_host({"isolated_at": "2026-06-01T10:05+09:00"}) == set()
	one_host({}) == {["spec", "hosts", 0]}
}

test_isolation_that_lies_ahead_does_not_count if one_host({"isolated_at": "2026-11-02T10:05+09:00"}) == {["spec", "hosts", 0]}

incident(more) := object.union({"category": "malware", "assessment": {"result": "incident"}}, more)

unknown(spec) := result if {
	result := {f.path | some f in rule.open} with input as document(spec)
}

test_unstated_hosts_are_open if {
	unknown(incident({})) == {["spec", "category"]}
	unknown(incident({"category": "targeted_attack"})) == {["spec", "category"]}
	unknown(incident({"category": "failure"})) == set()
	unknown(incident({"assessment": {"result": "not_incident"}})) == set()
	unknown(incident({"hosts": []})) == set()
	rule.applicable with input as document(incident({}))
	not rule.applicable with input as document(incident({"hosts": []}))
}
