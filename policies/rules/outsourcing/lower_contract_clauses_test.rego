package kijun.rules.outsourcing.lower_contract_clauses_test

import data.kijun.rules.outsourcing.lower_contract_clauses as rule

workspace := {"Contract": {"a": {"spec": {"clauses": [{"name": "service_level"}, {"name": "remedy"}, {"name": "incident_response"}]}}}}

contract(spec) := {"metadata": {"name": "b"}, "spec": object.union({"upstream_contract": "a"}, spec)}

test_missing if {
	found := rule.findings with input as contract({"clauses": [{"name": "remedy"}]}) with data.kijun.workspace as workspace
	found == {{
		"path": ["spec", "clauses"],
		"args": {"upstream": "a", "clause": "incident_response"},
		"key": "a/incident_response",
		"related": [{"kind": "Contract", "name": "a", "path": ["spec", "clauses", 2, "name"]}],
	}}
}

test_good if {
	document := contract({"clauses": [{"name": "incident_response"}, {"name": "remedy"}]})
	count(rule.findings) == 0 with input as document with data.kijun.workspace as workspace
}

test_no_clauses if {
	{f.path | some f in rule.findings} == {["spec"]} with input as contract({}) with data.kijun.workspace as workspace
}

test_applicable_to_subcontracts if {
	rule.applicable with input as contract({})
	not rule.applicable with input as {"metadata": {"name": "b"}, "spec": {}}
}
