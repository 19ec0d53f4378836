package kijun.rules.insider.initial_credential_kept_test

import data.kijun.rules.insider.initial_credential_kept as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_document(spec) := {"kind": "IdentityStore", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

test_not_changed_is_reported if {
	_paths({"credentials": {"change_at_first_use": false}}) == {["spec", "credentials", "change_at_first_use"]}
}

test_unsaid_is_reported if {
	_paths({"credentials": {"initial_delivery": "sealed"}}) == {["spec", "credentials"]}
	_paths({"accounts": []}) == {["spec"]}
}

test_changed_is_not_reported if _paths({"credentials": {"change_at_first_use": true}}) == set()
