package kijun.rules.identity.outside_copy_active_test

import data.kijun.rules.identity.outside_copy_active as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
		with data.kijun.parameters as {"outside_disable_days": 1}
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "IdentityStore", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_spec(extra) := {
	"directories": [{"name": "内部", "side": "internal"}, {"name": "外部", "side": "external"}],
	"synchronisation": object.union({"master": "内部", "targets": ["外部"]}, extra),
}

_with(account) := object.union(_spec({}), {"accounts": [
	{"id": "b", "directories": ["内部", "外部"]},
	object.union({"id": "a", "directories": ["内部", "外部"], "disabled_on": "2026-10-30"}, account),
]})

_reported := {["spec", "accounts", 1, "disabled_on"]}

test_no_record_is_reported if _paths(_with({})) == _reported

test_late_is_reported if _paths(_with({"disabled_outside_on": "2026-11-01"})) == _reported

test_next_day_is_not_reported if _paths(_with({"disabled_outside_on": "2026-10-31"})) == set()

test_earlier_outside_is_not_reported if _paths(_with({"disabled_outside_on": "2026-10-29"})) == set()

test_still_time_is_not_reported if _paths(_with({"disabled_on": "2026-10-31"})) == set()

test_account_inside_only_is_not_reported if _paths(_with({"directories": ["内部"]})) == set()

test_applies_where_directories_are_synchronised if {
	_applicable(_spec({}))
	not _applicable({"directories": [], "accounts": []})
}

_open(spec) := {f.path | some f in unknown} if {
	unknown := rule.open with input as _document(spec)
		with data.kijun.parameters as {"outside_disable_days": 1}
}

test_unrecorded_directory_is_open if {
	_open(_with({})) == set()
	_open(_with({"directories": []})) == {["spec", "accounts", 1]}
	_open(object.union(_spec({}), {"accounts": [{"id": "a", "disabled_on": "2026-10-30"}]})) == {["spec", "accounts", 0]}
	_open(_with({"directories": [], "disabled_on": "2026-10-31"})) == set()
	_open(_with({"directories": [], "disabled_outside_on": "2026-10-31"})) == set()
}
