package kijun.rules.outsourcing.selected_after_agreement_test

import data.kijun.rules.outsourcing.selected_after_agreement as rule

contract(spec) := {"metadata": {"name": "a"}, "as_of": "2026-11-01", "spec": object.union({"period": {"starts_on": "2026-04-01"}}, spec)}

found(document) := result if {
	findings := rule.findings with input as document
	result := {[f.path, f.args.before] | some f in findings}
}

at := ["spec", "selection", "selected_on"]

test_boundary if {
	found(contract({"signed_on": "2026-03-01", "selection": {"selected_on": "2026-03-01"}})) == set()
	found(contract({"signed_on": "2026-03-01", "selection": {"selected_on": "2026-03-02"}})) == {[at, "2026-03-01"]}
	found(contract({"signed_on": "2026-05-01", "selection": {"selected_on": "2026-04-02"}})) == {[at, "2026-04-01"]}
	found(contract({"selection": {"selected_on": "2026-04-02"}})) == {[at, "2026-04-01"]}
}

test_applicable if {
	rule.applicable with input as contract({"selection": {"selected_on": "2026-03-01"}})
	not rule.applicable with input as contract({})
	not rule.applicable with input as contract({"upstream_contract": "b", "selection": {"selected_on": "2026-03-01"}})
}
