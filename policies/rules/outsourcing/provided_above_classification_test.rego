package kijun.rules.outsourcing.provided_above_classification_test

import data.kijun.rules.outsourcing.provided_above_classification as rule

contract(provisions) := {"spec": {"information": {"classification": {"confidentiality": 2}}, "provisions": provisions}}

test_one_provision if {
	count(rule.findings) == 0 with input as contract([{"name": "甲", "classification": {"confidentiality": 2}}])
	count(rule.findings) == 1 with input as contract([{"name": "甲", "classification": {"confidentiality": 3}}])
}

test_above if {
	document := contract([{"name": "甲", "classification": {"confidentiality": 2}}, {"name": "乙", "classification": {"confidentiality": 3}}])
	found := rule.findings with input as document
	found == {{"path": ["spec", "provisions", 1, "classification", "confidentiality"], "args": {"name": "乙", "provided": 3, "agreed": 2}}}
}

test_applicable_with_provisions if {
	rule.applicable with input as contract([{"name": "甲", "classification": {"confidentiality": 2}}])
	not rule.applicable with input as contract([])
	not rule.applicable with input as {"spec": {}}
}
