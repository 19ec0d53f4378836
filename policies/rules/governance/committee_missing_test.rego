package kijun.rules.governance.committee_missing_test

import data.kijun.rules.governance.committee_missing as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

test_missing_is_reported_at_its_parent if {
	_paths({}) == {["spec"]}
	_paths({"roles": {}}) == {["spec", "roles"]}
}

test_future_date_is_reported if _paths({"roles": {"committee": {"name": "甲", "established_on": "2026-11-02"}}}) == {["spec", "roles", "committee"]}

test_in_force_is_not_reported if _paths({"roles": {"committee": {"name": "甲", "established_on": "2026-11-01"}}}) == set()

test_no_date_is_reported if _paths({"roles": {"committee": {"name": "甲"}}}) == {["spec", "roles", "committee"]}
