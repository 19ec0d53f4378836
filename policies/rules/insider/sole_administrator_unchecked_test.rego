package kijun.rules.insider.sole_administrator_unchecked_test

import data.kijun.rules.insider.sole_administrator_unchecked as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
		with data.kijun.parameters as {"administrator_log_days": 31}
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "IdentityStore", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_admin(extra) := object.union({"id": "a", "type": "personal", "privileged": true, "person": "佐藤", "directories": ["内部"]}, extra)

_spec(check, accounts) := {
	"directories": [{"name": "外部"}, object.union({"name": "内部"}, check)],
	"accounts": accounts,
}

_check(reviewer, date) := {"administration_log_review": {"reviewer": reviewer, "reviewed_on": date}}

_reported := {["spec", "directories", 1]}

test_sole_administrator_is_reported if _paths(_spec({}, [_admin({})])) == _reported

test_two_administrators_are_not_reported if {
	_paths(_spec({}, [_admin({}), _admin({"id": "b", "person": "鈴木"})])) == set()
}

test_two_accounts_of_one_person_are_reported if _paths(_spec({}, [_admin({}), _admin({"id": "b"})])) == _reported

test_disabled_second_administrator_does_not_count if {
	_paths(_spec({}, [_admin({}), _admin({"person": "鈴木", "disabled_on": "2026-10-01"})])) == _reported
}

test_service_account_is_no_administrator if {
	_paths(_spec({}, [_admin({}), _admin({"person": "鈴木", "type": "service"})])) == _reported
}

test_recent_check_by_another_is_not_reported if {
	_paths(_spec(_check("田中", "2026-10-01"), [_admin({})])) == set()
	_paths(_spec(_check("田中", "2026-11-01"), [_admin({})])) == set()
}

test_old_future_or_own_check_does_not_count if {
	_paths(_spec(_check("田中", "2026-09-30"), [_admin({})])) == _reported
	_paths(_spec(_check("田中", "2026-11-02"), [_admin({})])) == _reported
	_paths(_spec(_check("佐藤", "2026-10-20"), [_admin({})])) == _reported
}

test_applies_where_a_privileged_account_exists if _applicable({"accounts": [{"id": "a", "privileged": true}]})

test_does_not_apply_without_one if not _applicable({"accounts": [{"id": "a", "privileged": false}, {"id": "b"}]})

_open(spec) := {f.path | some f in unknown} if {
	unknown := rule.open with input as _document(spec)
		with data.kijun.parameters as {"administrator_log_days": 31}
}

_nameless(id) := {"id": id, "type": "personal", "privileged": true, "directories": ["内部"]}

test_account_without_person_counts_as_one if {
	_paths(_spec({}, [_nameless("x")])) == _reported
	_paths(_spec({}, [_admin({}), _nameless("x")])) == set()
}

test_administrator_of_no_listed_directory_is_open if {
	_open(_spec({}, [_admin({}), _admin({"directories": []}), _admin({"directories": ["別"]})])) == {["spec", "accounts", 1], ["spec", "accounts", 2]}
	_open(_spec({}, [_admin({"directories": [], "type": "service"})])) == set()
	_open(_spec({}, [_admin({"directories": [], "privileged": false})])) == set()
	_open(_spec({}, [{"id": "x", "type": "personal", "privileged": true}])) == {["spec", "accounts", 0]}
}
