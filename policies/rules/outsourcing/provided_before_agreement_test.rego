package kijun.rules.outsourcing.provided_before_agreement_test

import data.kijun.rules.outsourcing.provided_before_agreement as rule

contract(spec) := {"metadata": {"name": "a"}, "spec": spec, "as_of": "2026-11-01"}

provision(day, level) := {"name": "名簿", "provided_on": day, "classification": {"confidentiality": level}}

provisions := [provision("2026-03-20", 2), provision("2026-03-19", 2), provision("2026-03-19", 1)]

clause := [{"name": "non_disclosure"}]

paths(spec) := found if {
	found := {f.path[2] | some f in rule.findings} with input as contract(object.union({"provisions": provisions}, spec))
}

test_before_contract if {
	found := rule.findings with input as contract({"signed_on": "2026-03-20", "clauses": clause, "provisions": provisions})
	found == {{"path": ["spec", "provisions", 1, "provided_on"], "args": {"name": "名簿", "provided_on": "2026-03-19"}}}
}

test_both_agreements_are_needed if {
	paths({"signed_on": "2026-03-10", "non_disclosure_agreement": {"signed_on": "2026-03-10"}}) == set()
	paths({"signed_on": "2026-03-10", "non_disclosure_agreement": {"signed_on": "2026-03-20"}}) == {1}
	paths({"signed_on": "2026-03-20", "non_disclosure_agreement": {"signed_on": "2026-03-10"}}) == {1}
	paths({"signed_on": "2026-03-10"}) == {0, 1}
	paths({"non_disclosure_agreement": {"signed_on": "2026-03-10"}}) == {0, 1}
	paths({}) == {0, 1}
}

test_planned_provision if {
	paths({"provisions": [provision("2026-11-02", 2), provision("2026-11-01", 2)]}) == {1}
}

test_applicable_to_provisions_of_confidential_information if {
	rule.applicable with input as contract({"provisions": [provision("2026-03-20", 2)]})
	not rule.applicable with input as contract({"provisions": [provision("2026-03-20", 1)]})
	not rule.applicable with input as contract({"upstream_contract": "b", "provisions": [provision("2026-03-20", 2)]})
}
