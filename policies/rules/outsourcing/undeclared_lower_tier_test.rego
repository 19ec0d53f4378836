package kijun.rules.outsourcing.undeclared_lower_tier_test

import data.kijun.rules.outsourcing.undeclared_lower_tier as rule

workspace := {
	"Contract": {"b": {"spec": {"supplier": "otsu", "upstream_contract": "a"}}, "c": {"spec": {"supplier": "hei", "upstream_contract": "b"}}},
	"referrers": {"Contract": {
		"a": [{"kind": "Contract", "name": "b", "path": ["spec", "upstream_contract"]}],
		"b": [{"kind": "Contract", "name": "c", "path": ["spec", "upstream_contract"]}],
	}},
}

contract(spec) := {"metadata": {"name": "a"}, "spec": spec}

test_undeclared_second_tier if {
	document := contract({"subcontracts": [{"name": "乙", "contract": "b"}]})
	found := rule.findings with input as document with data.kijun.workspace as workspace
	found == {{
		"path": ["spec", "subcontracts", 0],
		"args": {"contract": "c", "supplier": "hei", "tier": 2},
		"key": "c",
		"related": [
			{"kind": "Contract", "name": "b", "path": ["spec", "supplier"]},
			{"kind": "Contract", "name": "c", "path": ["spec", "supplier"]},
		],
	}}
}

test_undeclared_first_tier_is_another_rule if {
	document := contract({"subcontracts": [{"name": "丙", "contract": "c"}]})
	count(rule.findings) == 0 with input as document with data.kijun.workspace as workspace
}

test_declared_second_tier if {
	document := contract({"subcontracts": [{"name": "乙", "contract": "b"}, {"name": "丙", "contract": "c"}]})
	count(rule.findings) == 0 with input as document with data.kijun.workspace as workspace
}

test_applicable_to_contracts_of_the_agency if {
	rule.applicable with input as contract({})
	not rule.applicable with input as contract({"upstream_contract": "z"})
}
