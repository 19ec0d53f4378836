package kijun.rules.governance.csirt_report_route_missing_test

import data.kijun.rules.governance.csirt_report_route_missing as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

test_missing_is_reported if {
	_paths({"roles": {"csirt": {}}}) == {["spec", "roles", "csirt"]}
	_paths({}) == {["spec"]}
	_paths({"roles": {"csirt": {"report_to_ciso": "検討中"}}}) == {["spec", "roles", "csirt", "report_to_ciso"]}
}

test_recorded_is_not_reported if _paths({"roles": {"csirt": {"report_to_ciso": "甲"}}}) == set()
