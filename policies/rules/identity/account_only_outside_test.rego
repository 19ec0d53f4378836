package kijun.rules.identity.account_only_outside_test

import data.kijun.rules.identity.account_only_outside as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "IdentityStore", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_spec(extra) := {
	"directories": [{"name": "内部", "side": "internal"}, {"name": "外部", "side": "external"}],
	"synchronisation": object.union({"master": "内部", "targets": ["外部"]}, extra),
}

_with(account) := object.union(_spec({}), {"accounts": [
	{"id": "b", "type": "personal", "directories": ["内部", "外部"]},
	object.union({"id": "a", "type": "personal", "directories": ["外部"]}, account),
]})

test_only_outside_is_reported if _paths(_with({})) == {["spec", "accounts", 1, "directories", 0]}

test_only_inside_is_not_reported if _paths(_with({"directories": ["内部"]})) == set()

test_other_directory_is_not_reported if _paths(_with({"directories": ["検証用"]})) == set()

test_disabled_account_is_not_reported if _paths(_with({"disabled_on": "2026-10-01"})) == set()

test_service_account_is_not_reported if _paths(_with({"type": "service"})) == set()

test_applies_where_directories_are_synchronised if {
	_applicable(_spec({}))
	not _applicable({"directories": [], "accounts": []})
}

_open(spec) := {f.path | some f in unknown} if {
	unknown := rule.open with input as _document(spec)
}

test_unrecorded_directory_is_open if {
	_open(_with({})) == set()
	_open(_with({"directories": []})) == {["spec", "accounts", 1]}
	_open(object.union(_spec({}), {"accounts": [{"id": "a", "type": "personal"}]})) == {["spec", "accounts", 0]}
	_open(_with({"directories": [], "disabled_on": "2026-10-01"})) == set()
	_open(_with({"directories": [], "type": "service"})) == set()
}
