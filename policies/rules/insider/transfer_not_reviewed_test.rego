package kijun.rules.insider.transfer_not_reviewed_test

import data.kijun.rules.insider.transfer_not_reviewed as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
		with data.kijun.parameters as {"transfer_review_days": 10}
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "IdentityStore", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_account(extra) := object.union({"id": "a", "transferred_on": "2026-10-21"}, extra)

_review(date) := {"last_review": {"reviewed_on": date, "reviewer": "田中"}}

_reported := {["spec", "accounts", 1, "transferred_on"]}

test_no_review_is_reported if _paths({"accounts": [{"id": "b"}, _account({})]}) == _reported

test_review_before_the_transfer_does_not_count if {
	_paths({"accounts": [{"id": "b"}, _account(_review("2026-10-20"))]}) == _reported
}

test_review_since_is_not_reported if _paths({"accounts": [_account(_review("2026-10-21"))]}) == set()

test_within_the_limit_is_not_reported if _paths({"accounts": [_account({"transferred_on": "2026-10-22"})]}) == set()

test_disabled_account_is_not_reported if _paths({"accounts": [_account({"disabled_on": "2026-10-21"})]}) == set()

test_applies_to_transfers if {
	_applicable({"accounts": [_account({})]})
	not _applicable({"accounts": [{"id": "b"}]})
}

test_review_that_lies_ahead_does_not_count if {
	_paths({"accounts": [{"id": "b"}, _account(_review("2026-11-02"))]}) == _reported
	_paths({"accounts": [_account(_review("2026-11-01"))]}) == set()
}
