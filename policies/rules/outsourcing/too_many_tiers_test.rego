package kijun.rules.outsourcing.too_many_tiers_test

import data.kijun.rules.outsourcing.too_many_tiers as rule

names := ["a", "b", "c", "d"]

workspace := {
	"Contract": {name: {"spec": {"supplier": "s"}} | some name in names},
	"referrers": {"Contract": {names[i - 1]: [{"kind": "Contract", "name": name, "path": ["spec", "upstream_contract"]}] | some i, name in names; i > 0}},
}

document := {"metadata": {"name": "a"}, "spec": {"subcontracting": {"allowed": true}}}

test_third_tier if {
	found := rule.findings with input as document with data.kijun.workspace as workspace with data.kijun.parameters as {"subcontracting_tiers": 2}
	{[f.path, f.key, f.args.contract, f.args.tier, count(f.related)] | some f in found} == {[["spec", "subcontracting"], "d", "d", 3, 3]}
}

test_good if {
	count(rule.findings) == 0 with input as document with data.kijun.workspace as workspace with data.kijun.parameters as {"subcontracting_tiers": 3}
}

test_applicable_to_contracts_of_the_agency if {
	rule.applicable with input as document
	not rule.applicable with input as {"metadata": {"name": "a"}, "spec": {"upstream_contract": "z"}}
}
