package kijun.rules.insider.self_review_test

import data.kijun.rules.insider.self_review as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "IdentityStore", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_account(reviewer) := {"id": "a", "person": "佐藤", "last_review": {"reviewed_on": "2026-10-01", "reviewer": reviewer}}

test_own_review_is_reported if {
	_paths({"accounts": [_account("田中"), _account("佐藤")]}) == {["spec", "accounts", 1, "last_review", "reviewer"]}
	_paths({"accounts": [_account("田中")]}) == set()
	_paths({"accounts": [_account("佐藤")]}) == {["spec", "accounts", 0, "last_review", "reviewer"]}
	_paths({"accounts": [_account("S-0412 佐 藤")]}) == {["spec", "accounts", 0, "last_review", "reviewer"]}
}

test_applies_to_reviewed_accounts if {
	_applicable({"accounts": [_account("田中")]})
	not _applicable({"accounts": [{"id": "b"}]})
}
