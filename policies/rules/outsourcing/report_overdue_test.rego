package kijun.rules.outsourcing.report_overdue_test

import data.kijun.rules.outsourcing.report_overdue as rule

contract(spec) := {"metadata": {"name": "a"}, "spec": object.union({"period": {"starts_on": "2026-04-01", "ends_on": "2027-03-31"}}, spec), "as_of": "2026-11-01"}

parameters := {"report_interval_days": 90}

test_boundary if {
	count(rule.findings) == 0 with input as contract({"reports": [{"received_on": "2026-08-03"}]}) with data.kijun.parameters as parameters
	found := rule.findings with input as contract({"reports": [{"received_on": "2026-08-02"}]}) with data.kijun.parameters as parameters
	{[f.path, f.args.limit] | some f in found} == {[["spec", "reports"], 90]}
}

test_never_reported if {
	{f.path | some f in rule.findings} == {["spec"]} with input as contract({}) with data.kijun.parameters as parameters
}

test_planned_report_does_not_count if {
	{f.path | some f in rule.findings} == {["spec", "reports"]} with input as contract({"reports": [{"received_on": "2026-11-02"}]}) with data.kijun.parameters as parameters
	count(rule.findings) == 0 with input as contract({"reports": [{"received_on": "2026-11-01"}]}) with data.kijun.parameters as parameters
}

test_applicable_to_running_contracts_of_the_agency if {
	rule.applicable with input as contract({}) with data.kijun.parameters as {"report_interval_days": 213}
	not rule.applicable with input as contract({}) with data.kijun.parameters as {"report_interval_days": 214}
	not rule.applicable with input as contract({"upstream_contract": "b"}) with data.kijun.parameters as parameters
	not rule.applicable with input as contract({"period": {"ends_on": "2026-10-31"}}) with data.kijun.parameters as parameters
}
