package kijun.rules.insider.dormant_account_test

import data.kijun.rules.insider.dormant_account as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
		with data.kijun.parameters as {"dormant_days": 31}
}

_open(spec) := {f.path | some f in unknown} if {
	unknown := rule.open with input as _document(spec)
		with data.kijun.parameters as {"dormant_days": 31}
}

_document(spec) := {"kind": "IdentityStore", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_account(extra) := object.union({"id": "a"}, extra)

test_long_unused_is_reported if {
	_paths({"accounts": [_account({"last_used_on": "2026-11-01"}), _account({"last_used_on": "2026-09-30"})]}) == {["spec", "accounts", 1]}
}

test_last_permitted_day_is_not_reported if _paths({"accounts": [_account({"last_used_on": "2026-10-01"})]}) == set()

test_never_used_counts_from_creation if {
	_paths({"accounts": [_account({"created_on": "2026-09-30"})]}) == {["spec", "accounts", 0]}
	_paths({"accounts": [_account({"created_on": "2026-10-31"})]}) == set()
}

test_latest_of_both_counts if {
	_paths({"accounts": [_account({"created_on": "2020-04-01", "last_used_on": "2026-10-31"})]}) == set()
}

test_disabled_account_is_not_reported if {
	_paths({"accounts": [_account({"last_used_on": "2026-01-05", "disabled_on": "2026-03-31"})]}) == set()
}

test_without_dates_it_is_open if {
	_open({"accounts": [_account({"created_on": "2026-10-31"}), _account({})]}) == {["spec", "accounts", 1]}
	_paths({"accounts": [_account({})]}) == set()
	_open({"accounts": [_account({"disabled_on": "2026-03-31"})]}) == set()
}

test_date_that_lies_ahead_does_not_count if {
	_paths({"accounts": [_account({"created_on": "2026-01-05", "last_used_on": "2026-11-02"})]}) == {["spec", "accounts", 0]}
	_open({"accounts": [_account({"last_used_on": "2026-11-02"})]}) == {["spec", "accounts", 0]}
}

test_use_on_the_day_counts if {
	_open({"accounts": [_account({"last_used_on": "2026-11-01"})]}) == set()
	_paths({"accounts": [_account({"created_on": "2026-01-05", "last_used_on": "2026-11-01"})]}) == set()
}
