package kijun.rules.outsourcing.circular_chain_test

import data.kijun.rules.outsourcing.circular_chain as rule

named_by(name) := {"kind": "Contract", "name": name, "path": ["spec", "upstream_contract"]}

test_circle if {
	found := rule.findings with input as {"metadata": {"name": "a"}, "spec": {"upstream_contract": "b"}}
		with data.kijun.workspace as {"Contract": {"b": {"spec": {"supplier": "s"}}}, "referrers": {"Contract": {"a": [named_by("b")], "b": [named_by("a")]}}}
	found == {{
		"path": ["spec", "upstream_contract"],
		"args": {"contract": "b"},
		"key": "b",
		"related": [{"kind": "Contract", "name": "b", "path": ["spec", "supplier"]}],
	}}
}

test_its_own_upstream if {
	document := {"metadata": {"name": "a"}, "spec": {"upstream_contract": "a"}}
	{f.key | some f in rule.findings} == {"a"} with input as document with data.kijun.workspace.referrers.Contract as {"a": [named_by("a")]}
}

test_listed_circle if {
	listing := {"a": {"spec": {"subcontracts": [{"contract": "b"}]}}, "b": {"spec": {"supplier": "s", "subcontracts": [{"contract": "a"}]}}}
	document := {"metadata": {"name": "a"}, "spec": {"subcontracts": [{"contract": "b"}]}}
	{f.path | some f in rule.findings} == {["spec"]} with input as document with data.kijun.workspace.Contract as listing
}

test_upstream_of_another_chain if {
	document := {"metadata": {"name": "a"}, "spec": {"upstream_contract": "b"}}
	count(rule.findings) == 0 with input as document with data.kijun.workspace.referrers.Contract as {"b": [named_by("a")]}
}

test_good if {
	document := {"metadata": {"name": "a"}, "spec": {}}
	referrers := {"a": [named_by("b")], "b": [named_by("c")], "c": [named_by("b")]}
	count(rule.findings) == 0 with input as document with data.kijun.workspace.referrers.Contract as referrers
}
