package kijun.rules.outsourcing.information_not_returned_test

import data.kijun.rules.outsourcing.information_not_returned as rule

contract(spec) := {"metadata": {"name": "a"}, "spec": object.union({"work": "運用業務", "period": {"starts_on": "2025-04-01", "ends_on": "2026-03-31"}}, spec), "as_of": "2026-05-01"}

parameters := {"disposal_confirmation_days": 30}

provisions := [{"name": "名簿"}, {"name": "設計書"}]

disposal(name, day) := {"name": name, "confirmed_on": day}

test_unconfirmed if {
	disposals := [disposal("名簿", "2026-05-01"), disposal("設計書", "2026-05-02")]
	document := contract({"provisions": provisions, "end": {"ended_on": "2026-03-31", "disposals": disposals}})
	found := rule.findings with input as document with data.kijun.parameters as parameters
	found == {{"path": ["spec", "provisions", 1], "args": {"name": "設計書", "ended_on": "2026-03-31", "limit": 30}}}
}

test_end_not_recorded if {
	found := rule.findings with input as contract({"provisions": provisions}) with data.kijun.parameters as parameters
	{f.path | some f in found} == {["spec", "provisions", 0], ["spec", "provisions", 1]}
}

test_no_provisions_recorded if {
	found := rule.findings with input as contract({}) with data.kijun.parameters as parameters
	{[f.path, f.args.name] | some f in found} == {[["spec", "information"], "運用業務"]}
	confirmed := contract({"end": {"ended_on": "2026-03-31", "disposals": [disposal("一式", "2026-04-10")]}})
	count(rule.findings) == 0 with input as confirmed with data.kijun.parameters as parameters
}

test_applicable_after_the_days if {
	rule.applicable with input as contract({}) with data.kijun.parameters as parameters
	not rule.applicable with input as contract({}) with data.kijun.parameters as {"disposal_confirmation_days": 31}
	not rule.applicable with input as contract({"end": {"ended_on": "2026-06-30"}}) with data.kijun.parameters as parameters
	not rule.applicable with input as contract({"upstream_contract": "b"}) with data.kijun.parameters as parameters
}
