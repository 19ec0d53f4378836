package kijun.rules.governance.csirt_role_undefined_test

import data.kijun.rules.governance.csirt_role_undefined as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

test_missing_is_reported if {
	_paths({"roles": {"csirt": {}}}) == {["spec", "roles", "csirt"]}
	_paths({"roles": {"csirt": {"role": "TBD"}}}) == {["spec", "roles", "csirt"]}
}

test_recorded_is_not_reported if _paths({"roles": {"csirt": {"role": "甲"}}}) == set()

test_applies_where_there_is_a_csirt if {
	_applies({"roles": {"csirt": {}}})
	not _applies({"roles": {}})
}
