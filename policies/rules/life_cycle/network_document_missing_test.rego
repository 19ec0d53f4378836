package kijun.rules.life_cycle.network_document_missing_test

import data.kijun.rules.life_cycle.network_document_missing as rule

system(spec) := {"metadata": {"name": "a"}, "spec": spec, "as_of": "2026-11-01"}

places(spec) := result if {
	findings := rule.findings with input as system(spec)
	result := {f.path | some f in findings}
}

document(subject, spec) := {"life_cycle": {"documents": [object.union({"subject": subject}, spec)]}}

test_kept if places(document("network", {"updated_on": "2026-11-01"})) == set()

test_undated_does_not_count if {
	places(document("network", {})) == {["spec", "life_cycle", "documents"]}
	places(document("network", {"updated_on": "2026-11-02"})) == {["spec", "life_cycle", "documents"]}
}

test_missing if {
	places(document("another", {"updated_on": "2026-11-01"})) == {["spec", "life_cycle", "documents"]}
	places({}) == {["spec"]}
}

test_applicable if {
	rule.applicable with input as system({})
	not rule.applicable with input as system({"life_cycle": {"go_live_on": "2026-11-02"}})
	not rule.applicable with input as system({"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}})
}
