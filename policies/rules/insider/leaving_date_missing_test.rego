package kijun.rules.insider.leaving_date_missing_test

import data.kijun.rules.insider.leaving_date_missing as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "IdentityStore", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

test_leaver_without_date_is_reported if {
	_paths({"accounts": [{"id": "a", "employment": "active"}, {"id": "b", "employment": "left"}]}) == {["spec", "accounts", 1, "employment"]}
}

test_leaver_with_date_is_not_reported if {
	_paths({"accounts": [{"id": "a", "employment": "left", "owner_left_on": "2026-09-30"}]}) == set()
}

test_applies_to_leavers_only if {
	_applicable({"accounts": [{"id": "a", "employment": "left"}]})
	not _applicable({"accounts": [{"id": "a", "employment": "leave"}]})
}

_open(spec) := {f.path | some f in unknown} if {
	unknown := rule.open with input as _document(spec)
}

test_date_that_lies_ahead_is_no_leaving_date if {
	_paths({"accounts": [{"id": "a", "employment": "left", "owner_left_on": "2026-11-02"}]}) == {["spec", "accounts", 0, "employment"]}
	_paths({"accounts": [{"id": "a", "employment": "left", "owner_left_on": "2026-11-01"}]}) == set()
}

_personal(extra) := {"accounts": [object.union({"id": "a", "type": "personal"}, extra)]}

test_unstated_employment_is_open if {
	_open(_personal({})) == {["spec", "accounts"]}
	_open(_personal({"employment": "active"})) == set()
	_open(_personal({"owner_left_on": "2027-03-31"})) == set()
	_open(_personal({"type": "service"})) == set()
	_open(_personal({"disabled_on": "2026-11-01"})) == set()
}

test_open_counts_the_accounts if {
	unknown := rule.open with input as _document({"accounts": [{"id": "a", "type": "personal"}, {"id": "b", "type": "personal"}]})
	{f.args.count | some f in unknown} == {2}
}

test_applies_to_unstated_employment if {
	_applicable(_personal({}))
	not _applicable(_personal({"employment": "active"}))
}
