package kijun.rules.insider.grant_self_approved_test

import data.kijun.rules.insider.grant_self_approved as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "IdentityStore", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_account(granted) := {"id": "a", "person": "佐藤", "granted": object.union({"approver": "田中", "approved_on": "2026-04-01"}, granted)}

_reported := {["spec", "accounts", 1, "granted", "approver"]}

test_user_approves if _paths({"accounts": [{"id": "b"}, _account({"approver": "佐藤"})]}) == _reported

test_applicant_approves if _paths({"accounts": [{"id": "b"}, _account({"applicant": "田中"})]}) == _reported

test_names_are_compared_without_number_and_spaces if {
	_paths({"accounts": [{"id": "b"}, _account({"approver": "S-0412 佐 藤"})]}) == _reported
	_paths({"accounts": [{"id": "b"}, _account({"applicant": "S-0413 田中"})]}) == _reported
}

test_other_person_approves if _paths({"accounts": [{"id": "b"}, _account({"applicant": "佐藤"})]}) == set()

test_applies_to_recorded_grants if {
	_applicable({"accounts": [_account({})]})
	not _applicable({"accounts": [{"id": "b"}]})
}
