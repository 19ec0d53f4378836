package kijun.rules.insider.privileged_shared_test

import data.kijun.rules.insider.privileged_shared as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "IdentityStore", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_account(extra) := object.union({"id": "a", "type": "shared", "privileged": true}, extra)

test_shared_is_reported if {
	_paths({"accounts": [_account({"type": "personal"}), _account({})]}) == {["spec", "accounts", 1, "type"]}
}

test_shared_without_privileges_is_not_reported if _paths({"accounts": [_account({"privileged": false})]}) == set()

test_disabled_account_is_not_reported if _paths({"accounts": [_account({"disabled_on": "2026-10-01"})]}) == set()

test_applies_where_a_privileged_account_exists if _applicable({"accounts": [{"id": "a", "privileged": true}]})

test_does_not_apply_without_one if not _applicable({"accounts": [{"id": "a", "privileged": false}, {"id": "b"}]})
