package kijun.rules.outsourcing.subcontractor_not_examined_test

import data.kijun.rules.outsourcing.subcontractor_not_examined as rule

test_received if {
	count(rule.findings) == 0 with input as {"spec": {"subcontracts": [{"name": "甲", "security_information": {"received_on": "2026-04-01"}}]}}
	count(rule.findings) == 1 with input as {"spec": {"subcontracts": [{"name": "甲"}]}}
}

test_missing if {
	subcontracts := [{"name": "甲", "security_information": {"received_on": "2026-04-01"}}, {"name": "乙"}]
	found := rule.findings with input as {"spec": {"subcontracts": subcontracts}}
	{[f.path, f.args.name] | some f in found} == {[["spec", "subcontracts", 1], "乙"]}
}

test_applicable_with_subcontracts if {
	rule.applicable with input as {"spec": {"subcontracts": [{"name": "甲"}]}}
	not rule.applicable with input as {"spec": {"subcontracts": []}}
	not rule.applicable with input as {"spec": {}}
}
