package kijun.rules.outsourcing.no_evaluation_test

import data.kijun.rules.outsourcing.no_evaluation as rule

contract(selection) := {"metadata": {"name": "a"}, "spec": {"signed_on": "2026-03-01", "selection": object.union({"selected_on": "2026-02-10"}, selection)}, "as_of": "2026-11-01"}

test_good if {
	count(rule.findings) == 0 with input as contract({"evaluations": [{"method": "audit", "evaluated_on": "2026-02-11"}, {"method": "audit", "evaluated_on": "2026-02-10"}]})
}

test_none if {
	{f.path | some f in rule.findings} == {["spec", "selection", "evaluations"]} with input as contract({"evaluations": []})
	{f.path | some f in rule.findings} == {["spec", "selection", "evaluations"]} with input as contract({"evaluations": [{"method": "audit", "evaluated_on": "2026-02-11"}]})
	{f.path | some f in rule.findings} == {["spec", "selection"]} with input as contract({})
}

test_applicable_to_concluded_contracts_with_a_selection if {
	rule.applicable with input as contract({})
	not rule.applicable with input as object.union(contract({}), {"as_of": "2026-02-28"})
	not rule.applicable with input as {"metadata": {"name": "a"}, "spec": {"signed_on": "2026-03-01"}, "as_of": "2026-11-01"}
}
