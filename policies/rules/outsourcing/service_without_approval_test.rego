package kijun.rules.outsourcing.service_without_approval_test

import data.kijun.rules.outsourcing.service_without_approval as rule

base := {"period": {"starts_on": "2026-04-01"}, "work_kinds": ["other", "outsourced_service"], "information": {"classification": {"confidentiality": 2}}}

contract(spec) := {"metadata": {"name": "a"}, "spec": object.union(base, spec), "as_of": "2026-11-01"}

used(approved_on) := {"applied_on": "2026-02-01", "approval": {"approver": "統括情報セキュリティ責任者", "approved_on": approved_on}, "started_on": "2026-04-01"}

test_boundary if {
	count(rule.findings) == 0 with input as contract({"service_use": used("2026-04-01")})
	{f.path | some f in rule.findings} == {["spec", "service_use", "approval", "approved_on"]} with input as contract({"service_use": used("2026-04-02")})
}

test_missing if {
	{f.path | some f in rule.findings} == {["spec"]} with input as contract({})
	{f.path | some f in rule.findings} == {["spec", "service_use"]} with input as contract({"service_use": object.remove(used("2026-04-01"), ["approval"])})
	{f.path | some f in rule.findings} == {["spec", "service_use"]} with input as contract({"service_use": object.remove(used("2026-04-02"), ["applied_on"])})
}

test_applicable_to_confidential_services if {
	rule.applicable with input as contract({})
	not rule.applicable with input as contract({"work_kinds": ["system_operation"]})
	not rule.applicable with input as contract({"information": {"classification": {"confidentiality": 1}}})
	not rule.applicable with input as contract({"upstream_contract": "b"})
	not rule.applicable with input as object.union(contract({}), {"as_of": "2026-03-31"})
	rule.applicable with input as object.union(contract({"service_use": {"started_on": "2026-03-31"}}), {"as_of": "2026-03-31"})
	not rule.applicable with input as contract({"service_use": {"started_on": "2026-11-02"}})
}

undated(approved_on) := object.remove(used(approved_on), ["started_on"])

test_start_of_the_contract_counts_without_a_start_of_use if {
	count(rule.findings) == 0 with input as contract({"service_use": undated("2026-04-01")})
	{f.path | some f in rule.findings} == {["spec", "service_use", "approval", "approved_on"]} with input as contract({"service_use": undated("2026-04-02")})
}

test_applied_for_after_the_approval if {
	late := object.union(used("2026-04-01"), {"applied_on": "2026-04-02"})
	{f.path | some f in rule.findings} == {["spec", "service_use"]} with input as contract({"service_use": late})
	count(rule.findings) == 0 with input as contract({"service_use": object.union(late, {"applied_on": "2026-04-01"})})
}
