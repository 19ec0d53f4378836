package kijun.rules.insider.leaver_account_active_test

import data.kijun.rules.insider.leaver_account_active as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
		with data.kijun.parameters as {"leaver_days": 1}
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "IdentityStore", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_account(extra) := object.union({"id": "a", "owner_left_on": "2026-10-30"}, extra)

test_active_after_the_limit_is_reported if {
	_paths({"accounts": [{"id": "b"}, _account({})]}) == {["spec", "accounts", 1, "owner_left_on"]}
}

test_disabled_only_in_the_future_is_reported if {
	_paths({"accounts": [_account({"disabled_on": "2026-11-02"})]}) == {["spec", "accounts", 0, "owner_left_on"]}
}

test_disabled_account_is_not_reported if _paths({"accounts": [_account({"disabled_on": "2026-10-30"})]}) == set()

test_within_the_limit_is_not_reported if _paths({"accounts": [_account({"owner_left_on": "2026-10-31"})]}) == set()

test_leaving_in_the_future_is_not_reported if {
	_paths({"accounts": [_account({"owner_left_on": "2027-03-31"})]}) == set()
}

test_applies_where_somebody_left if _applicable({"accounts": [_account({})]})

test_does_not_apply_without_leavers if not _applicable({"accounts": [{"id": "a"}]})

_open(spec) := {f.path | some f in unknown} if {
	unknown := rule.open with input as _document(spec)
		with data.kijun.parameters as {"leaver_days": 1}
}

test_active_leaver_without_date_is_open if {
	_open({"accounts": [{"id": "b", "employment": "active"}, {"id": "a", "employment": "left"}]}) == {["spec", "accounts", 1, "employment"]}
	_open({"accounts": [_account({"employment": "left"})]}) == set()
	_open({"accounts": [{"id": "a", "employment": "left", "disabled_on": "2026-10-30"}]}) == set()
}

test_applies_to_leavers_without_date if {
	_applicable({"accounts": [{"id": "b", "employment": "active"}, {"id": "a", "employment": "left"}]})
	not _applicable({"accounts": [{"id": "b", "employment": "active"}]})
}
