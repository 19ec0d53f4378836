package kijun.rules.insider.lockout_missing_test

import data.kijun.rules.insider.lockout_missing as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
		with data.kijun.parameters as {"lockout_failures": 10}
}

_document(spec) := {"kind": "IdentityStore", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

test_no_limit_is_reported if {
	_paths({"accounts": []}) == {["spec"]}
	_paths({"credentials": {"change_at_first_use": true}}) == {["spec", "credentials"]}
}

test_too_many_are_reported if {
	_paths({"credentials": {"lockout_after_failures": 11}}) == {["spec", "credentials", "lockout_after_failures"]}
}

test_permitted_number_is_not_reported if _paths({"credentials": {"lockout_after_failures": 10}}) == set()
