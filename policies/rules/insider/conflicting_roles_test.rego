package kijun.rules.insider.conflicting_roles_test

import data.kijun.rules.insider.conflicting_roles as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "IdentityStore", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_roles := [
	{"name": "申請者", "process": "アカウント", "duty": "apply"},
	{"name": "承認者", "process": "アカウント", "duty": "approve"},
	{"name": "運用者", "process": "アカウント", "duty": "operate"},
	{"name": "監査者", "process": "アカウント", "duty": "audit"},
	{"name": "調達申請者", "process": "調達", "duty": "apply"},
]

_spec(first, second) := {"roles": _roles, "accounts": [
	object.union({"id": "a", "person": "佐藤"}, first),
	object.union({"id": "b", "person": "佐藤"}, second),
]}

_pair(one, other) := _paths(_spec({"roles": [one]}, {"roles": [other]}))

test_approver_and_applicant_conflict if {
	_pair("承認者", "申請者") == {["spec", "accounts", 0, "roles", 0]}
	_pair("申請者", "承認者") == {["spec", "accounts", 1, "roles", 0]}
}

test_auditor_conflicts_with_every_other if {
	every other in ["申請者", "承認者", "運用者"] {
		_pair("監査者", other) == {["spec", "accounts", 0, "roles", 0]}
	}
}

test_approver_may_operate if _pair("承認者", "運用者") == set()

test_another_process_does_not_conflict if _pair("承認者", "調達申請者") == set()

test_one_account_with_both_is_reported if {
	_paths({"roles": _roles, "accounts": [{"id": "a", "person": "佐藤", "roles": ["申請者", "承認者"]}]}) == {["spec", "accounts", 0, "roles", 1]}
}

test_different_persons_do_not_conflict if {
	_paths(_spec({"roles": ["承認者"]}, {"roles": ["申請者"], "person": "田中"})) == set()
}

test_disabled_accounts_do_not_count if {
	_paths(_spec({"roles": ["承認者"]}, {"roles": ["申請者"], "disabled_on": "2026-10-01"})) == set()
	_paths(_spec({"roles": ["承認者"], "disabled_on": "2026-10-01"}, {"roles": ["申請者"]})) == set()
}

test_applies_where_a_role_can_conflict if {
	_applicable({"roles": _roles})
	not _applicable({"roles": [{"name": "運用者", "process": "アカウント", "duty": "operate"}]})
}

_open(spec) := {f.path | some f in unknown} if {
	unknown := rule.open with input as _document(spec)
}

test_one_account_without_person_is_reported if {
	_paths({"roles": _roles, "accounts": [{"id": "a", "roles": ["申請者", "承認者"]}]}) == {["spec", "accounts", 0, "roles", 1]}
}

test_accounts_without_person_are_not_one_person if {
	_paths({"roles": _roles, "accounts": [{"id": "a", "roles": ["申請者"]}, {"id": "b", "roles": ["承認者"]}]}) == set()
}

test_role_without_person_or_definition_is_open if {
	_open({"roles": _roles, "accounts": [{"id": "a", "roles": ["承認者"]}]}) == {["spec", "accounts", 0, "roles", 0]}
	_open({"roles": _roles, "accounts": [{"id": "a", "person": "佐藤", "roles": ["承認者", "不明"]}]}) == {["spec", "accounts", 0, "roles", 1]}
	_open({"roles": _roles, "accounts": [{"id": "a", "roles": ["承認者"], "disabled_on": "2026-10-01"}]}) == set()
}

test_applies_to_undefined_roles if {
	_applicable({"accounts": [{"id": "a", "person": "佐藤", "roles": ["承認者"]}]})
	not _applicable({"roles": [{"name": "運用者", "process": "アカウント", "duty": "operate"}], "accounts": [{"id": "a", "roles": ["運用者"]}]})
}
