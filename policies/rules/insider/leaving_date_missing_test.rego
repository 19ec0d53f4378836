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
