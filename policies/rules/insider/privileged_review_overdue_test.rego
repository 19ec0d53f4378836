package kijun.rules.insider.privileged_review_overdue_test

import data.kijun.rules.insider.privileged_review_overdue as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
		with data.kijun.parameters as {"privileged_review_days": 31}
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "IdentityStore", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_account(reviewed_on) := {"id": "a", "privileged": true, "last_review": {"reviewed_on": reviewed_on, "reviewer": "田中"}}

_granted(approved_on) := {"id": "a", "privileged": true, "granted": {"approver": "田中", "approved_on": approved_on}}

_reported := {["spec", "accounts", 0, "last_review", "reviewed_on"]}

test_old_review_is_reported if _paths({"accounts": [_account("2026-09-30")]}) == _reported

test_last_permitted_day_is_not_reported if _paths({"accounts": [_account("2026-10-01")]}) == set()

test_review_today_counts if _paths({"accounts": [_account("2026-11-01")]}) == set()

test_review_in_the_future_does_not_count if _paths({"accounts": [_account("2026-11-02")]}) == _reported

test_recent_grant_is_not_reported if _paths({"accounts": [_granted("2026-10-20")]}) == set()

test_old_grant_without_review_is_reported if _paths({"accounts": [_granted("2026-04-01")]}) == {["spec", "accounts", 0]}

test_never_reviewed_is_reported if _paths({"accounts": [{"id": "a", "privileged": true}]}) == {["spec", "accounts", 0]}

test_other_accounts_are_not_reported if {
	_paths({"accounts": [
		{"id": "a", "privileged": false},
		{"id": "b", "privileged": true, "disabled_on": "2026-10-01"},
	]}) == set()
}

test_applies_where_a_privileged_account_exists if _applicable({"accounts": [{"id": "a", "privileged": true}]})

test_does_not_apply_without_one if not _applicable({"accounts": [{"id": "a", "privileged": false}, {"id": "b"}]})
