package kijun.rules.outsourcing.benchmark_alone_test

import data.kijun.rules.outsourcing.benchmark_alone as rule

contract(methods) := {"metadata": {"name": "a"}, "spec": {
	"information": {"classification": {"confidentiality": 2}},
	"selection": {"evaluations": [{"method": method} | some method in methods]},
}}

test_benchmark_alone if {
	{f.path | some f in rule.findings} == {["spec", "selection", "evaluations"]} with input as contract(["benchmark", "benchmark"])
}

test_good if {
	count(rule.findings) == 0 with input as contract(["benchmark", "audit"])
	count(rule.findings) == 0 with input as contract(["isms_certification"])
}

test_applicable_to_sensitive_contracts_with_evaluations if {
	rule.applicable with input as contract(["benchmark"])
	not rule.applicable with input as contract([])
	not rule.applicable with input as object.union(contract(["benchmark"]), {"spec": {"upstream_contract": "b"}})
	not rule.applicable with input as object.union(contract(["benchmark"]), {"spec": {"information": {"classification": {"confidentiality": 1}}}})
}
