package kijun.rules.outsourcing.construction_clauses_test

import data.kijun.rules.outsourcing.construction_clauses as rule

contract(spec) := {"metadata": {"name": "a"}, "spec": object.union({"signed_on": "2026-03-01", "work_kinds": ["system_construction"]}, spec), "as_of": "2026-11-01"}

all_clauses := {"security_requirements", "security_testing", "development_environment"}

test_good if {
	count(rule.findings) == 0 with input as contract({"clauses": [{"name": name} | some name in all_clauses]})
}

test_each_missing if {
	every missing in all_clauses {
		found := rule.findings with input as contract({"clauses": [{"name": name} | some name in (all_clauses - {missing})]})
		found == {{"path": ["spec", "clauses"], "args": {"clause": missing}, "key": missing}}
	}
}

test_no_clauses if {
	found := rule.findings with input as contract({})
	{f.path | some f in found} == {["spec"]}
	{f.key | some f in found} == all_clauses
}

test_applicable_to_construction if {
	rule.applicable with input as contract({})
	not rule.applicable with input as contract({"work_kinds": ["system_operation"]})
	not rule.applicable with input as contract({"upstream_contract": "b"})
	not rule.applicable with input as object.union(contract({}), {"as_of": "2026-02-28"})
}
