package kijun.rules.outsourcing.late_approval_test

import data.kijun.rules.outsourcing.late_approval as rule

subcontract(approved_on) := {"name": "甲", "approval": {"approver": "局長", "approved_on": approved_on}, "started_on": "2026-05-01"}

test_approved_before_it_started if {
	count(rule.findings) == 0 with input as {"spec": {"subcontracts": [subcontract("2026-04-20")]}}
	count(rule.findings) == 1 with input as {"spec": {"subcontracts": [subcontract("2026-05-20")]}}
}

test_late if {
	document := {"spec": {"subcontracts": [subcontract("2026-05-01"), subcontract("2026-05-02")]}}
	{f.path | some f in rule.findings} == {["spec", "subcontracts", 1, "approval", "approved_on"]} with input as document
}

test_applicable_with_an_approval if {
	rule.applicable with input as {"spec": {"subcontracts": [{"name": "乙"}, subcontract("2026-05-01")]}}
	rule.applicable with input as {"spec": {"subcontracts": [object.remove(subcontract("2026-05-01"), ["started_on"])]}}
	not rule.applicable with input as {"spec": {"subcontracts": [object.remove(subcontract("2026-05-01"), ["approval"])]}}
}

test_start_unknown if {
	document := {"spec": {"subcontracts": [{"name": "乙"}, subcontract("2026-05-01"), object.remove(subcontract("2026-05-01"), ["started_on"])]}}
	{[u.path, u.args] | some u in rule.open} == {[["spec", "subcontracts", 2], {"name": "甲"}]} with input as document
	count(rule.findings) == 0 with input as document
}
