package kijun.rules.outsourcing.specification_not_first_test

import data.kijun.rules.outsourcing.specification_not_first as rule

contract(spec) := {"metadata": {"name": "a"}, "spec": object.union(spec, {"period": {"starts_on": "2026-04-01"}}), "as_of": "2026-11-01"}

test_good_same_day if {
	count(rule.findings) == 0 with input as contract({"selection": {"selected_on": "2026-02-10"}, "specification": {"fixed_on": "2026-02-10"}})
}

test_no_specification if {
	{f.path | some f in rule.findings} == {["spec"]} with input as contract({"selection": {"selected_on": "2026-02-10"}})
}

test_later_specification if {
	document := contract({"selection": {"selected_on": "2026-02-10"}, "specification": {"fixed_on": "2026-02-11"}})
	{f.path | some f in rule.findings} == {["spec", "specification", "fixed_on"]} with input as document
}

test_applicable_to_concluded_contracts_of_the_agency if {
	rule.applicable with input as contract({})
	not rule.applicable with input as contract({"upstream_contract": "b"})
	not rule.applicable with input as object.union(contract({}), {"as_of": "2026-03-31"})
}
