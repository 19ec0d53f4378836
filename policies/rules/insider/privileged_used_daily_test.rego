package kijun.rules.insider.privileged_used_daily_test

import data.kijun.rules.insider.privileged_used_daily as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "IdentityStore", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_admin(extra) := object.union({"id": "adm-sato", "type": "personal", "privileged": true, "person": "佐藤", "daily_account": "sato"}, extra)

_daily(extra) := object.union({"id": "sato", "type": "personal", "person": "佐藤"}, extra)

_reported := {["spec", "accounts", 0, "daily_account"]}

test_separate_daily_account_is_not_reported if _paths({"accounts": [_admin({}), _daily({})]}) == set()

test_no_daily_account_is_reported if {
	_paths({"accounts": [json.remove(_admin({}), ["daily_account"]), _daily({})]}) == {["spec", "accounts", 0]}
}

test_unknown_account_is_reported if _paths({"accounts": [_admin({})]}) == _reported

test_account_of_another_person_is_reported if _paths({"accounts": [_admin({}), _daily({"person": "鈴木"})]}) == _reported

test_privileged_daily_account_is_reported if {
	_reported & _paths({"accounts": [_admin({}), _daily({"privileged": true})]}) == _reported
}

test_naming_itself_is_reported if _paths({"accounts": [_admin({"daily_account": "adm-sato"}), _daily({})]}) == _reported

test_disabled_daily_account_is_reported if {
	_paths({"accounts": [_admin({}), _daily({"disabled_on": "2026-10-01"})]}) == _reported
}

test_service_account_needs_none if _paths({"accounts": [_admin({"type": "service"})]}) == set()

test_disabled_privileged_account_is_not_reported if _paths({"accounts": [_admin({"disabled_on": "2026-10-01"})]}) == set()

test_applies_where_a_privileged_account_exists if _applicable({"accounts": [{"id": "a", "privileged": true}]})

test_does_not_apply_without_one if not _applicable({"accounts": [{"id": "a", "privileged": false}, {"id": "b"}]})
