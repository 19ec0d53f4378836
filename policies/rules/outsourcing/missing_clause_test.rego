package kijun.rules.outsourcing.missing_clause_test

import data.kijun.rules.outsourcing.missing_clause as rule

contract(spec) := {"metadata": {"name": "a"}, "spec": object.union(spec, {"period": {"starts_on": "2026-04-01"}}), "as_of": "2026-11-01"}

names := [
	"purpose_limitation",
	"security_measures",
	"unintended_change_control",
	"supplier_disclosure",
	"incident_response",
	"performance_check",
	"remedy",
]

clauses(kept) := [{"name": name} | some i, name in names; i in kept]

test_good if {
	count(rule.findings) == 0 with input as contract({"clauses": clauses({0, 1, 2, 3, 4, 5, 6})})
}

test_two_missing if {
	found := rule.findings with input as contract({"clauses": clauses({0, 1, 2, 4, 5})})
	{[f.path, f.key] | some f in found} == {[["spec", "clauses"], "supplier_disclosure"], [["spec", "clauses"], "remedy"]}
	{f.args.clause | some f in found} == {"supplier_disclosure", "remedy"}
}

test_no_clauses_at_all if {
	found := rule.findings with input as contract({})
	{f.path | some f in found} == {["spec"]}
	{f.key | some f in found} == {name | some name in names}
}

test_applicable_to_concluded_contracts_of_the_agency if {
	rule.applicable with input as contract({})
	not rule.applicable with input as contract({"upstream_contract": "b"})
	not rule.applicable with input as object.union(contract({}), {"as_of": "2026-03-31"})
}
