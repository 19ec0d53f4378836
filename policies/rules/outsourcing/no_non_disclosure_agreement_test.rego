package kijun.rules.outsourcing.no_non_disclosure_agreement_test

import data.kijun.rules.outsourcing.no_non_disclosure_agreement as rule

base := {"period": {"starts_on": "2026-04-01"}, "information": {"classification": {"confidentiality": 2}}}

contract(spec) := {"metadata": {"name": "a"}, "spec": object.union(base, spec), "as_of": "2026-11-01"}

test_missing if {
	{f.path | some f in rule.findings} == {["spec"]} with input as contract({})
}

test_boundary if {
	count(rule.findings) == 0 with input as contract({"non_disclosure_agreement": {"signed_on": "2026-04-01"}})
	late := contract({"non_disclosure_agreement": {"signed_on": "2026-04-02"}})
	{f.path | some f in rule.findings} == {["spec", "non_disclosure_agreement", "signed_on"]} with input as late
}

test_applicable_to_concluded_confidential_contracts if {
	rule.applicable with input as contract({})
	not rule.applicable with input as contract({"upstream_contract": "b"})
	not rule.applicable with input as contract({"information": {"classification": {"confidentiality": 1}}})
}

test_clause_of_the_contract if {
	count(rule.findings) == 0 with input as contract({"signed_on": "2026-04-01", "clauses": [{"name": "non_disclosure"}]})
	{f.path | some f in rule.findings} == {["spec"]} with input as contract({"signed_on": "2026-04-02", "clauses": [{"name": "non_disclosure"}]})
	{f.path | some f in rule.findings} == {["spec"]} with input as contract({"signed_on": "2026-04-01", "clauses": [{"name": "remedy"}]})
}
