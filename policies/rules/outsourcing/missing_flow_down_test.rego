package kijun.rules.outsourcing.missing_flow_down_test

import data.kijun.rules.outsourcing.missing_flow_down as rule

clauses := [{"name": "purpose_limitation"}, {"name": "security_measures"}, {"name": "remedy"}, {"name": "service_level"}]

contract(subcontract) := {"spec": {"clauses": clauses, "subcontracts": [object.union({"name": "乙"}, subcontract)]}}

test_good if {
	count(rule.findings) == 0 with input as contract({"flow_down": ["purpose_limitation", "security_measures", "remedy"]})
}

test_missing if {
	found := rule.findings with input as contract({"flow_down": ["security_measures", "non_disclosure"]})
	found == {{"path": ["spec", "subcontracts", 0], "args": {"name": "乙", "clauses": "purpose_limitation, remedy"}}}
}

test_no_flow_down if {
	{f.path | some f in rule.findings} == {["spec", "subcontracts", 0]} with input as contract({})
}

test_document_of_its_own if {
	count(rule.findings) == 0 with input as contract({"contract": "b"}) with data.kijun.workspace.Contract as {"b": {"spec": {}}}
	count(rule.findings) == 1 with input as contract({"contract": "c"}) with data.kijun.workspace.Contract as {"b": {"spec": {}}}
}

test_applicable_with_subcontracts if {
	rule.applicable with input as contract({})
	not rule.applicable with input as {"spec": {"subcontracts": []}}
	not rule.applicable with input as {"spec": {}}
}
