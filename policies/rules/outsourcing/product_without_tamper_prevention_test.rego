package kijun.rules.outsourcing.product_without_tamper_prevention_test

import data.kijun.rules.outsourcing.product_without_tamper_prevention as rule

supplier := {"spec": {"products": [
	{"name": "甲", "origin": "JP", "tamper_prevention": "署名付きの配布"},
	{"name": "乙", "origin": "JP"},
	{"name": "丙", "tamper_prevention": "封印の確認"},
]}}

test_one_product if {
	recorded := {"spec": {"products": [{"name": "甲", "origin": "JP", "tamper_prevention": "署名付きの配布"}]}}
	count(rule.findings) == 0 with input as recorded
	count(rule.open) == 0 with input as recorded
	count(rule.findings) == 1 with input as {"spec": {"products": [{"name": "甲", "origin": "JP"}]}}
}

test_no_record if {
	{[f.path, f.args.name] | some f in rule.findings} == {[["spec", "products", 1], "乙"]} with input as supplier
}

test_unknown_origin if {
	{[u.path, u.args.name] | some u in rule.open} == {[["spec", "products", 2], "丙"]} with input as supplier
}

test_applicable_with_products if {
	rule.applicable with input as supplier
	not rule.applicable with input as {"spec": {"products": []}}
	not rule.applicable with input as {"spec": {}}
}
