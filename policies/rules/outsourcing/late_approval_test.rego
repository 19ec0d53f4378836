package kijun.rules.outsourcing.late_approval_test

import data.kijun.rules.outsourcing.late_approval as rule

subcontract(approved_on) := {"name": "甲", "approval": {"approver": "局長", "approved_on": approved_on}, "started_on": "2026-05-01"}

test_late if {
	document := {"spec": {"subcontracts": [subcontract("2026-05-01"), subcontract("2026-05-02")]}}
	{f.path | some f in rule.findings} == {["spec", "subcontracts", 1, "approval", "approved_on"]} with input as document
}

test_applicable_with_both_dates if {
	rule.applicable with input as {"spec": {"subcontracts": [{"name": "乙"}, subcontract("2026-05-01")]}}
	not rule.applicable with input as {"spec": {"subcontracts": [object.remove(subcontract("2026-05-01"), ["started_on"])]}}
	not rule.applicable with input as {"spec": {"subcontracts": [object.remove(subcontract("2026-05-01"), ["approval"])]}}
}
