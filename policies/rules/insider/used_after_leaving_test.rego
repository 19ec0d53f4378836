package kijun.rules.insider.used_after_leaving_test

import data.kijun.rules.insider.used_after_leaving as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "IdentityStore", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_account(extra) := object.union({"id": "a", "owner_left_on": "2026-09-30", "last_used_on": "2026-10-01"}, extra)

test_use_after_leaving_is_reported if {
	_paths({"accounts": [{"id": "b", "last_used_on": "2026-10-31"}, _account({})]}) == {["spec", "accounts", 1, "last_used_on"]}
}

test_disabled_account_is_reported_too if {
	_paths({"accounts": [_account({"disabled_on": "2026-10-02"})]}) == {["spec", "accounts", 0, "last_used_on"]}
}

test_use_on_the_last_day_is_not_reported if _paths({"accounts": [_account({"last_used_on": "2026-09-30"})]}) == set()

test_applies_where_somebody_left if _applicable({"accounts": [_account({})]})

test_does_not_apply_without_leavers if not _applicable({"accounts": [{"id": "a"}]})

_open(spec) := {f.path | some f in unknown} if {
	unknown := rule.open with input as _document(spec)
}

test_service_account_is_not_reported if _paths({"accounts": [_account({"type": "service"})]}) == set()

_unrecorded(extra) := {"accounts": [object.union({"id": "a", "owner_left_on": "2026-09-30"}, extra)]}

test_usable_without_last_use_is_open if {
	_open(_unrecorded({})) == {["spec", "accounts", 0]}
	_open(_unrecorded({"disabled_on": "2026-10-01"})) == {["spec", "accounts", 0]}
	_open(_unrecorded({"disabled_on": "2026-09-30"})) == set()
	_open(_unrecorded({"owner_left_on": "2026-11-01"})) == set()
	_open(_unrecorded({"type": "service"})) == set()
	_open(_unrecorded({"last_used_on": "2026-09-01"})) == set()
}
