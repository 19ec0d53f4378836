package kijun.rules.outsourcing.selection_aspects_test

import data.kijun.rules.outsourcing.selection_aspects as rule

contract(selection) := {"metadata": {"name": "a"}, "spec": {"selection": selection}}

test_good if {
	count(rule.findings) == 0 with input as contract({"business_stability": "直近3期黒字", "capability": "専任部署あり"})
}

test_missing if {
	found := rule.findings with input as contract({"capability": "専任部署あり"})
	found == {{"path": ["spec", "selection"], "args": {"field": "business_stability"}, "key": "business_stability"}}
	{f.key | some f in rule.findings} == {"capability"} with input as contract({"business_stability": "直近3期黒字"})
}

test_applicable_with_a_selection if {
	rule.applicable with input as contract({})
	not rule.applicable with input as {"metadata": {"name": "a"}, "spec": {}}
	not rule.applicable with input as {"metadata": {"name": "a"}, "spec": {"upstream_contract": "b", "selection": {}}}
}
