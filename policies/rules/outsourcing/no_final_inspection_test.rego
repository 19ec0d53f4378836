package kijun.rules.outsourcing.no_final_inspection_test

import data.kijun.rules.outsourcing.no_final_inspection as rule

contract(spec) := {"metadata": {"name": "a"}, "spec": object.union({"period": {"starts_on": "2025-04-01", "ends_on": "2026-03-31"}}, spec), "as_of": "2026-05-01"}

parameters := {"disposal_confirmation_days": 30}

end(day) := {"end": {"ended_on": "2026-03-31", "inspection": {"inspected_on": day}}}

test_boundary if {
	count(rule.findings) == 0 with input as contract(end("2026-05-01")) with data.kijun.parameters as parameters
	found := rule.findings with input as contract(end("2026-05-02")) with data.kijun.parameters as parameters
	found == {{"path": ["spec", "end", "inspection", "inspected_on"], "args": {"ended_on": "2026-03-31", "limit": 30}}}
}

test_no_inspection if {
	{f.path | some f in rule.findings} == {["spec", "end"]} with input as contract({"end": {"ended_on": "2026-03-31"}}) with data.kijun.parameters as parameters
	{f.path | some f in rule.findings} == {["spec"]} with input as contract({}) with data.kijun.parameters as parameters
}

test_applicable_after_the_days if {
	rule.applicable with input as contract({}) with data.kijun.parameters as parameters
	not rule.applicable with input as contract({}) with data.kijun.parameters as {"disposal_confirmation_days": 31}
	not rule.applicable with input as contract({"upstream_contract": "b"}) with data.kijun.parameters as parameters
}
