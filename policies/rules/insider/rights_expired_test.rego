package kijun.rules.insider.rights_expired_test

import data.kijun.rules.insider.rights_expired as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "IdentityStore", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_account(extra) := object.union({"id": "a", "expires_on": "2026-10-31"}, extra)

test_expired_is_reported if _paths({"accounts": [{"id": "b"}, _account({})]}) == {["spec", "accounts", 1, "expires_on"]}

test_last_day_is_not_reported if _paths({"accounts": [_account({"expires_on": "2026-11-01"})]}) == set()

test_disabled_account_is_not_reported if _paths({"accounts": [_account({"disabled_on": "2026-10-31"})]}) == set()

test_applies_to_limited_rights if {
	_applicable({"accounts": [_account({})]})
	not _applicable({"accounts": [{"id": "b"}]})
}
