package kijun.rules.insider.privileged_single_factor_test

import data.kijun.rules.insider.privileged_single_factor as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "IdentityStore", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_account(extra) := object.union({"id": "a", "type": "personal", "privileged": true, "authentication_factors": ["knowledge"]}, extra)

test_one_factor_is_reported if {
	_paths({"accounts": [{"id": "b", "type": "personal"}, _account({})]}) == {["spec", "accounts", 1, "authentication_factors"]}
}

test_no_recorded_factor_is_reported if {
	_paths({"accounts": [{"id": "a", "type": "shared", "privileged": true}]}) == {["spec", "accounts", 0]}
}

test_two_factors_are_not_reported if {
	_paths({"accounts": [_account({"authentication_factors": ["knowledge", "possession"]})]}) == set()
}

test_service_account_is_not_reported if _paths({"accounts": [_account({"type": "service"})]}) == set()

test_disabled_account_is_not_reported if _paths({"accounts": [_account({"disabled_on": "2026-10-01"})]}) == set()

test_applies_where_a_privileged_account_exists if _applicable({"accounts": [{"id": "a", "privileged": true}]})

test_does_not_apply_without_one if not _applicable({"accounts": [{"id": "a", "privileged": false}, {"id": "b"}]})
