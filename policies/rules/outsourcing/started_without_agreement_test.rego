package kijun.rules.outsourcing.started_without_agreement_test

import data.kijun.rules.outsourcing.started_without_agreement as rule

contract(spec) := {"metadata": {"name": "a"}, "spec": object.union({"period": {"starts_on": "2026-04-01"}}, spec), "as_of": "2026-04-01"}

test_boundary if {
	count(rule.findings) == 0 with input as contract({"signed_on": "2026-04-01"})
	found := rule.findings with input as contract({"signed_on": "2026-04-02"})
	found == {{"path": ["spec", "signed_on"], "args": {"starts_on": "2026-04-01"}}}
}

test_not_signed if {
	{f.path | some f in rule.findings} == {["spec"]} with input as contract({})
}

test_applicable_once_started if {
	rule.applicable with input as contract({})
	not rule.applicable with input as object.union(contract({}), {"as_of": "2026-03-31"})
	not rule.applicable with input as contract({"upstream_contract": "b"})
}
