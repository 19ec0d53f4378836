package kijun.rules.separation.rules_not_reviewed_after_change_test

import data.kijun.rules.separation.rules_not_reviewed_after_change as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Network", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

test_only_later_changes if {
	spec := {"devices": [{"name": "fw", "kind": "firewall", "rules_reviewed_on": "2026-05-01", "changes": [{"id": "1", "changed_on": "2026-05-01"}, {"id": "2", "changed_on": "2026-05-02"}]}]}
	found := {[f.path, f.args] | some f in rule.findings} with input as document(spec)
	found == {[["spec", "devices", 0, "changes", 1], {"device": "fw", "id": "2", "changed_on": "2026-05-02"}]}
}

test_applicable if {
	rule.applicable with input as document({"devices": [{"name": "fw", "rules_reviewed_on": "2026-05-01", "changes": [{"id": "1"}]}]})
	not rule.applicable with input as document({"devices": [{"name": "fw", "changes": [{"id": "1"}]}]})
	not rule.applicable with input as document({"devices": [{"name": "fw", "rules_reviewed_on": "2026-05-01", "changes": []}]})
}

reviewed(day) := result if {
	spec := {"devices": [object.union({"name": "fw", "changes": [{"id": "1", "changed_on": "2026-11-01"}, {"id": "2", "changed_on": "2026-11-02"}]}, day)]}
	result := {f.path | some f in rule.findings} with input as document(spec)
}

test_review_that_lies_ahead_does_not_count if {
	reviewed({"rules_reviewed_on": "2026-11-03"}) == {["spec", "devices", 0, "changes", 0]}
	reviewed({"rules_reviewed_on": "2026-11-01"}) == set()
}

test_change_that_lies_ahead_is_not_reported if reviewed({"rules_reviewed_on": "2026-10-31"}) == {["spec", "devices", 0, "changes", 0]}

test_device_never_reviewed_is_another_rule if reviewed({}) == set()
