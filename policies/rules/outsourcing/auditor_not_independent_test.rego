package kijun.rules.outsourcing.auditor_not_independent_test

import data.kijun.rules.outsourcing.auditor_not_independent as rule

workspace := {"Supplier": {"kou": {"spec": {"legal_name": "株式会社甲", "capital": {"owners": [{"name": "甲ホールディングス株式会社"}]}}}}}

audit(organization) := {"method": "audit", "auditor": {"organization": organization}}

contract(evaluations, checks) := {"spec": {"supplier": "kou", "selection": {"evaluations": evaluations}, "checks": checks}}

test_one_audit if {
	count(rule.findings) == 0 with input as contract([audit("監査法人丙")], []) with data.kijun.workspace as workspace
	count(rule.findings) == 1 with input as contract([audit("株式会社甲")], []) with data.kijun.workspace as workspace
}

test_not_independent if {
	document := contract([audit("監査法人丙"), audit("株式会社甲")], [{"method": "documents"}, audit("甲ホールディングス株式会社")])
	found := rule.findings with input as document with data.kijun.workspace as workspace
	{[f.path, f.args.organization] | some f in found} == {
		[["spec", "selection", "evaluations", 1, "auditor", "organization"], "株式会社甲"],
		[["spec", "checks", 1, "auditor", "organization"], "甲ホールディングス株式会社"],
	}
	{f.related | some f in found} == {[{"kind": "Supplier", "name": "kou", "path": ["spec"]}]}
}

test_other_methods_need_no_auditor if {
	document := contract([{"method": "benchmark", "auditor": {"organization": "株式会社甲"}}], [{"method": "on_site", "auditor": {"organization": "株式会社甲"}}])
	count(rule.findings) == 0 with input as document with data.kijun.workspace as workspace
	not rule.applicable with input as document with data.kijun.workspace as workspace
}

test_unknown_auditor if {
	document := contract([{"method": "audit"}], [audit("監査法人丙"), {"method": "audit"}])
	{u.path | some u in rule.open} == {["spec", "selection", "evaluations", 0], ["spec", "checks", 1]} with input as document
	rule.applicable with input as document
}
