package kijun.rules.outsourcing.no_unintended_change_criteria_test

import data.kijun.rules.outsourcing.no_unintended_change_criteria as rule

contract(spec) := {"metadata": {"name": "a"}, "spec": object.union({"signed_on": "2026-03-01", "work_kinds": ["system_construction"]}, spec), "as_of": "2026-11-01"}

test_good if {
	count(rule.findings) == 0 with input as contract({"specification": {"unintended_change_criteria": "変更管理の手順と記録の提出"}})
}

test_missing if {
	{f.path | some f in rule.findings} == {["spec", "specification"]} with input as contract({"specification": {"fixed_on": "2026-01-01"}})
	{f.path | some f in rule.findings} == {["spec"]} with input as contract({})
}

test_applicable_to_work_on_systems if {
	every kind in ["system_construction", "system_operation", "outsourced_service"] {
		rule.applicable with input as contract({"work_kinds": ["other", kind]})
	}
	not rule.applicable with input as contract({"work_kinds": ["data_processing", "other"]})
	not rule.applicable with input as object.union(contract({"work_kinds": ["system_operation"]}), {"as_of": "2026-02-28"})
	not rule.applicable with input as contract({"work_kinds": ["system_operation"], "upstream_contract": "b"})
}
