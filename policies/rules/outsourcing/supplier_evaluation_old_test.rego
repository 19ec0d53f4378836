package kijun.rules.outsourcing.supplier_evaluation_old_test

import data.kijun.rules.outsourcing.supplier_evaluation_old as rule

supplier(evaluations) := {"metadata": {"name": "kou"}, "spec": {"evaluations": evaluations}, "as_of": "2026-11-01"}

parameters := {"supplier_evaluation_days": 365}

workspace(path, contract) := {
	"Contract": {"a": {"metadata": {"name": "a"}, "spec": object.union({"period": {"starts_on": "2026-04-01", "ends_on": "2027-03-31"}}, contract)}},
	"referrers": {"Supplier": {"kou": [{"kind": "Contract", "name": "a", "path": path}]}},
}

test_boundary if {
	count(rule.findings) == 0 with input as supplier([{"evaluated_on": "2025-11-01"}]) with data.kijun.parameters as parameters
	found := rule.findings with input as supplier([{"evaluated_on": "2025-10-31"}]) with data.kijun.parameters as parameters
	found == {{"path": ["spec", "evaluations"], "args": {"limit": 365}}}
}

test_planned_evaluation_does_not_count if {
	{f.path | some f in rule.findings} == {["spec", "evaluations"]} with input as supplier([{"evaluated_on": "2026-11-02"}]) with data.kijun.parameters as parameters
	count(rule.findings) == 0 with input as supplier([{"evaluated_on": "2026-11-01"}]) with data.kijun.parameters as parameters
}

test_none if {
	{f.path | some f in rule.findings} == {["spec"]} with input as {"metadata": {"name": "kou"}, "spec": {}, "as_of": "2026-11-01"} with data.kijun.parameters as parameters
}

test_applicable_with_a_running_contract_of_the_agency if {
	rule.applicable with input as supplier([]) with data.kijun.workspace as workspace(["spec", "supplier"], {})
	not rule.applicable with input as supplier([]) with data.kijun.workspace as workspace(["spec", "subcontracts", 0, "supplier"], {})
	not rule.applicable with input as supplier([]) with data.kijun.workspace as workspace(["spec", "supplier"], {"upstream_contract": "z"})
	not rule.applicable with input as supplier([]) with data.kijun.workspace as workspace(["spec", "supplier"], {"period": {"ends_on": "2026-10-31"}})
	not rule.applicable with input as supplier([])
}

selected(day) := workspace(["spec", "supplier"], {"selection": {"evaluations": [{"evaluated_on": day}]}})

test_evaluation_of_the_selection_counts if {
	count(rule.findings) == 0 with input as supplier([]) with data.kijun.parameters as parameters with data.kijun.workspace as selected("2025-11-01")
	count(rule.findings) == 1 with input as supplier([]) with data.kijun.parameters as parameters with data.kijun.workspace as selected("2025-10-31")
}
