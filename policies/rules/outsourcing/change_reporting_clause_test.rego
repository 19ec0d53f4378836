package kijun.rules.outsourcing.change_reporting_clause_test

import data.kijun.rules.outsourcing.change_reporting_clause as rule

contract(spec) := {"metadata": {"name": "a"}, "spec": object.union({"signed_on": "2026-03-01", "work_kinds": ["system_operation"]}, spec), "as_of": "2026-11-01"}

test_clause if {
	count(rule.findings) == 0 with input as contract({"clauses": [{"name": "remedy"}, {"name": "change_reporting"}]})
	{f.path | some f in rule.findings} == {["spec", "clauses"]} with input as contract({"clauses": [{"name": "remedy"}]})
	{f.path | some f in rule.findings} == {["spec"]} with input as contract({})
}

test_applicable_to_concluded_contracts_of_the_agency if {
	rule.applicable with input as contract({})
	not rule.applicable with input as contract({"work_kinds": ["other"]})
	not rule.applicable with input as contract({"upstream_contract": "b"})
	not rule.applicable with input as object.union(contract({}), {"as_of": "2026-02-28"})
}
