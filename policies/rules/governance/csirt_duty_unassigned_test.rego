package kijun.rules.governance.csirt_duty_unassigned_test

import data.kijun.rules.governance.csirt_duty_unassigned as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_keys(spec) := {[f.path, f.key] | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_members(duties) := {"roles": {"csirt": {"members": [{"name": "甲"}, {"name": "乙", "duties": duties}]}}}

test_the_unassigned_duty_is_reported if {
	_keys(_members(["coordination", "analysis"])) == {[["spec", "roles", "csirt", "members"], "management"]}
	_keys(_members(["management"])) == {[["spec", "roles", "csirt", "members"], "coordination"]}
}

test_no_members_is_reported_for_both if {
	_keys({"roles": {"csirt": {}}}) == {[["spec", "roles", "csirt"], "management"], [["spec", "roles", "csirt"], "coordination"]}
}

test_both_assigned_is_not_reported if _keys(_members(["management", "coordination"])) == set()
