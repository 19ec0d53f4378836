package kijun.rules.outsourcing.no_decision_test

import data.kijun.rules.outsourcing.no_decision as rule

contract(spec) := {"metadata": {"name": "a"}, "spec": object.union(spec, {"period": {"starts_on": "2026-04-01"}}), "as_of": "2026-11-01"}

test_good if {
	count(rule.findings) == 0 with input as contract({"decision": {"decided_on": "2026-01-10", "criteria": "業務委託実施要領 別表1"}})
}

test_no_decision if {
	{f.path | some f in rule.findings} == {["spec"]} with input as contract({})
}

test_no_criteria if {
	{f.path | some f in rule.findings} == {["spec", "decision"]} with input as contract({"decision": {"decided_on": "2026-01-10"}})
}

test_applicable_to_concluded_contracts_of_the_agency if {
	rule.applicable with input as contract({})
	not rule.applicable with input as contract({"upstream_contract": "b"})
	not rule.applicable with input as object.union(contract({}), {"as_of": "2026-03-31"})
}
