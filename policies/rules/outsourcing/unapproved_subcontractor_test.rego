package kijun.rules.outsourcing.unapproved_subcontractor_test

import data.kijun.rules.outsourcing.unapproved_subcontractor as rule

approved := {"name": "甲", "approval": {"approver": "課室情報セキュリティ責任者", "approved_on": "2026-04-01"}}

test_unapproved_one_is_found if {
	found := rule.findings with input as {"spec": {"subcontracts": [approved, {"name": "乙"}]}}
	{[f.path, f.args.name] | some f in found} == {[["spec", "subcontracts", 1], "乙"]}
}

test_applicable_unless_forbidden if {
	rule.applicable with input as {"spec": {"subcontracting": {"allowed": true}, "subcontracts": [approved]}}
	rule.applicable with input as {"spec": {"subcontracts": [approved]}}
	not rule.applicable with input as {"spec": {"subcontracting": {"allowed": false}, "subcontracts": [approved]}}
	not rule.applicable with input as {"spec": {"subcontracting": {"allowed": true}, "subcontracts": []}}
	not rule.applicable with input as {"spec": {"subcontracting": {"allowed": true}}}
}
