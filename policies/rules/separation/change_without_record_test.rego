package kijun.rules.separation.change_without_record_test

import data.kijun.rules.separation.change_without_record as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Network", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

test_one_change if {
	change := {"id": "1", "changed_on": "2026-04-01", "record": "記録"}
	count(rule.findings) == 0 with input as document({"devices": [{"name": "fw", "kind": "firewall", "changes": [change]}]})
	count(rule.findings) == 1 with input as document({"devices": [{"name": "fw", "kind": "firewall", "changes": [object.remove(change, ["record"])]}]})
}

test_only_the_one_without if {
	spec := {"devices": [{"name": "fw", "kind": "firewall", "changes": [{"id": "1", "changed_on": "2026-04-01", "record": "記録"}, {"id": "2", "changed_on": "2026-05-01"}]}]}
	found := {[f.path, f.args] | some f in rule.findings} with input as document(spec)
	found == {[["spec", "devices", 0, "changes", 1], {"device": "fw", "id": "2"}]}
}

test_applicable if {
	rule.applicable with input as document({"devices": [{"name": "fw", "changes": [{"id": "1"}]}]})
	not rule.applicable with input as document({"devices": [{"name": "fw", "changes": []}, {"name": "sw"}]})
}
