package kijun.rules.targeted_attack.prevention_overdue_test

import data.kijun.rules.targeted_attack.prevention_overdue as rule

document(spec) := {"apiVersion": "kijun/v1", "kind": "Incident", "metadata": {"name": "rei"}, "spec": spec, "as_of": "2026-11-01"}

found(measure) := result if {
	result := {[f.path, f.args] | some f in rule.findings} with input as document({"prevention": [object.union({"name": "a"}, measure)]})
}

test_not_due if found({"due_on": "2026-11-01"}) == set()

test_done if {
	found({"due_on": "2026-10-31", "done_on": "2026-10-01"}) == set()
	found({"due_on": "2026-10-31", "done_on": "2026-11-01"}) == set()
}

test_overdue if found({"due_on": "2026-10-31"}) == {[["spec", "prevention", 0, "due_on"], {"name": "a", "due_on": "2026-10-31"}]}

test_to_be_done_in_the_future if found({"due_on": "2026-10-31", "done_on": "2026-11-02"}) == {[["spec", "prevention", 0, "due_on"], {"name": "a", "due_on": "2026-10-31"}]}

test_applicable if {
	rule.applicable with input as document({"prevention": [{"name": "a", "due_on": "2026-11-01"}]})
	not rule.applicable with input as document({"prevention": []})
	not rule.applicable with input as document({})
}
