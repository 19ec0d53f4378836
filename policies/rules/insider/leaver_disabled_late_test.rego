package kijun.rules.insider.leaver_disabled_late_test

import data.kijun.rules.insider.leaver_disabled_late as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
		with data.kijun.parameters as {"leaver_days": 1}
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "IdentityStore", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_account(extra) := object.union({"id": "a", "owner_left_on": "2026-09-30", "disabled_on": "2026-10-02"}, extra)

test_late_is_reported if {
	_paths({"accounts": [{"id": "b"}, _account({})]}) == {["spec", "accounts", 1, "disabled_on"]}
}

test_last_permitted_day_is_not_reported if _paths({"accounts": [_account({"disabled_on": "2026-10-01"})]}) == set()

test_before_leaving_is_not_reported if _paths({"accounts": [_account({"disabled_on": "2026-09-01"})]}) == set()

test_still_active_is_left_to_the_other_rule if {
	_paths({"accounts": [_account({"disabled_on": "2026-11-05"})]}) == set()
}

test_unknown_leaving_date_is_not_judged if {
	_paths({"accounts": [{"id": "a", "employment": "left", "disabled_on": "2026-10-02"}]}) == set()
}

test_applies_where_somebody_left if _applicable({"accounts": [_account({})]})

test_does_not_apply_without_leavers if not _applicable({"accounts": [{"id": "a"}]})
