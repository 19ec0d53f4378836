package kijun.rules.outsourcing.forbidden_subcontract_test

import data.kijun.rules.outsourcing.forbidden_subcontract as rule

test_every_subcontract_is_found if {
	subcontracts := [{"name": "甲", "approval": {"approver": "局長", "approved_on": "2026-04-01"}}, {"name": "乙"}]
	document := {"metadata": {"name": "a"}, "spec": {"subcontracting": {"allowed": false}, "subcontracts": subcontracts}}
	found := rule.findings with input as document
	{[f.path, f.args.name] | some f in found} == {[["spec", "subcontracts", 0], "甲"], [["spec", "subcontracts", 1], "乙"]}
	{f.related | some f in found} == {[{"kind": "Contract", "name": "a", "path": ["spec", "subcontracting", "allowed"]}]}
}

test_good if {
	count(rule.findings) == 0 with input as {"metadata": {"name": "a"}, "spec": {"subcontracting": {"allowed": false}, "subcontracts": []}}
}

test_applicable_when_forbidden if {
	rule.applicable with input as {"spec": {"subcontracting": {"allowed": false}}}
	not rule.applicable with input as {"spec": {"subcontracting": {"allowed": true}}}
	not rule.applicable with input as {"spec": {}}
}
