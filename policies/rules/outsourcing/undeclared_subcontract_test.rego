package kijun.rules.outsourcing.undeclared_subcontract_test

import data.kijun.rules.outsourcing.undeclared_subcontract as rule

workspace := {
	"Contract": {"b": {"spec": {"supplier": "otsu", "upstream_contract": "a"}}, "c": {"spec": {"supplier": "hei", "upstream_contract": "b"}}},
	"referrers": {"Contract": {
		"a": [{"kind": "Contract", "name": "b", "path": ["spec", "upstream_contract"]}],
		"b": [{"kind": "Contract", "name": "c", "path": ["spec", "upstream_contract"]}],
	}},
}

contract(spec) := {"metadata": {"name": "a"}, "spec": spec}

test_undeclared if {
	found := rule.findings with input as contract({"subcontracting": {"allowed": false}}) with data.kijun.workspace as workspace
	found == {{
		"path": ["spec", "subcontracting"],
		"args": {"contract": "b", "supplier": "otsu"},
		"key": "b",
		"related": [{"kind": "Contract", "name": "b", "path": ["spec", "supplier"]}],
	}}
}

test_declared_by_contract if {
	count(rule.findings) == 0 with input as contract({"subcontracts": [{"name": "乙", "contract": "b"}]}) with data.kijun.workspace as workspace
}

test_declared_by_supplier if {
	count(rule.findings) == 0 with input as contract({"subcontracts": [{"name": "乙", "supplier": "otsu"}]}) with data.kijun.workspace as workspace
}

test_another_one_declared if {
	document := contract({"subcontracts": [{"name": "丙", "supplier": "hei"}]})
	{f.path | some f in rule.findings} == {["spec"]} with input as document with data.kijun.workspace as workspace
}

test_applicable_to_contracts_of_the_agency if {
	rule.applicable with input as contract({})
	not rule.applicable with input as contract({"upstream_contract": "z"})
}
