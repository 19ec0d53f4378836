package kijun.rules.targeted_attack.network_cut_late_test

import data.kijun.rules.targeted_attack.network_cut_late as rule

limits := {"network_cut_minutes": 240, "network_cut_hosts": 2}

document(spec) := {"apiVersion": "kijun/v1", "kind": "Incident", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

hosts := [
	{"name": "c", "suspected_at": "2026-06-01T13:00+09:00"},
	{"name": "a", "suspected_at": "2026-06-01T10:00+09:00"},
	{"name": "b", "suspected_at": "2026-06-01T12:00+09:00"},
]

found(more) := result if {
	result := {[f.path, f.args, [r.path | some r in f.related]] | some f in rule.findings} with input as document(object.union({"hosts": hosts}, more)) with data.kijun.parameters as limits
}

args := {"hosts": 2, "limit": 240}

test_just_in_time if found({"network_cut_at": "2026-06-01T16:00+09:00"}) == set()

test_before_it_spread if found({"network_cut_at": "2026-06-01T11:00+09:00"}) == set()

test_one_minute_late if found({"network_cut_at": "2026-06-01T16:01+09:00"}) == {[["spec", "network_cut_at"], args, [["spec", "hosts", 2]]]}

test_never if found({}) == {[["spec"], args, [["spec", "hosts", 2]]]}

test_related_names_this_document if {
	related := {[r.kind, r.name] | some f in rule.findings; some r in f.related} with input as document({"hosts": hosts}) with data.kijun.parameters as limits
	related == {["Incident", "rei"]}
}

test_applicable if {
	rule.applicable with input as document({"hosts": array.slice(hosts, 0, 2)}) with data.kijun.parameters as limits
	not rule.applicable with input as document({"hosts": array.slice(hosts, 0, 1)}) with data.kijun.parameters as limits
	not rule.applicable with input as document({}) with data.kijun.parameters as limits
}

unsaid(spec) := result if {
	result := {[u.path, u.args] | some u in rule.open} with input as document(spec) with data.kijun.parameters as limits
}

incident(category, result) := {"category": category, "assessment": {"result": result}}

test_unstated_hosts_are_open if {
	every category in ["targeted_attack", "malware"] {
		unsaid(incident(category, "incident")) == {[["spec", "category"], {}]}
	}
	rule.applicable with input as document(incident("malware", "incident")) with data.kijun.parameters as limits
	unsaid(incident("loss", "incident")) == set()
	unsaid(incident("malware", "event")) == set()
	unsaid(object.union(incident("malware", "incident"), {"hosts": []})) == set()
	not rule.applicable with input as document(object.union(incident("malware", "incident"), {"hosts": []})) with data.kijun.parameters as limits
}
