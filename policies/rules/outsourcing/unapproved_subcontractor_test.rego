package kijun.rules.outsourcing.unapproved_subcontractor_test

import data.kijun.rules.outsourcing.unapproved_subcontractor as rule

approved := {"name": "甲", "approval": {"approver": "課室情報セキュリティ責任者", "approved_on": "2026-04-01"}}

test_unapproved_one_is_found if {
	count(rule.findings) == 0 with input as {"spec": {"subcontracts": [approved]}, "as_of": "2026-04-01"}
	count(rule.findings) == 1 with input as {"spec": {"subcontracts": [{"name": "甲"}]}, "as_of": "2026-04-01"}
	found := rule.findings with input as {"spec": {"subcontracts": [approved, {"name": "乙"}]}, "as_of": "2026-04-01"}
	{[f.path, f.args.name] | some f in found} == {[["spec", "subcontracts", 1], "乙"]}
}

test_applicable_unless_forbidden if {
	rule.applicable with input as {"spec": {"subcontracting": {"allowed": true}, "subcontracts": [approved]}}
	rule.applicable with input as {"spec": {"subcontracts": [approved]}}
	not rule.applicable with input as {"spec": {"subcontracting": {"allowed": false}, "subcontracts": [approved]}}
	not rule.applicable with input as {"spec": {"subcontracting": {"allowed": true}, "subcontracts": []}}
	not rule.applicable with input as {"spec": {"subcontracting": {"allowed": true}}}
}

test_approval_still_to_come if {
	document := {"spec": {"subcontracts": [approved]}, "as_of": "2026-03-31"}
	{f.path | some f in rule.findings} == {["spec", "subcontracts", 0]} with input as document
}

test_start_still_to_come if {
	document := {"spec": {"subcontracts": [{"name": "乙", "started_on": "2026-04-02"}, {"name": "丙", "started_on": "2026-04-01"}]}, "as_of": "2026-04-01"}
	{f.path | some f in rule.findings} == {["spec", "subcontracts", 1]} with input as document
}

signed(more) := {"metadata": {"name": "a"}, "spec": object.union({"signed_on": "2026-03-31"}, more), "as_of": "2026-04-01"}

test_terms_on_subcontracting_unknown if {
	rule.applicable with input as signed({})
	{u.path | some u in rule.open} == {["spec"]} with input as signed({})
	count(rule.open) == 0 with input as signed({"subcontracting": {"allowed": true}})
	not rule.applicable with input as signed({"subcontracting": {"allowed": true}})
	not rule.applicable with input as signed({"upstream_contract": "b"})
	count(rule.open) == 0 with input as object.union(signed({}), {"as_of": "2026-03-30"})
}
