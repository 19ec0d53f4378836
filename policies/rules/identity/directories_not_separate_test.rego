package kijun.rules.identity.directories_not_separate_test

import data.kijun.rules.identity.directories_not_separate as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_open(spec) := {f.path | some f in unknown} if {
	unknown := rule.open with input as _document(spec)
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "IdentityStore", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_spec(inside, outside) := {"directories": [
	object.union({"name": "内部", "side": "internal"}, inside),
	object.union({"name": "外部", "side": "external"}, outside),
]}

test_same_server_is_reported_at_both if {
	_paths(_spec({"server": "ldap01"}, {"server": "ldap01"})) == {
		["spec", "directories", 0, "server"],
		["spec", "directories", 1, "server"],
	}
}

test_different_servers_are_not_reported if _paths(_spec({"server": "ad01"}, {"server": "ldap01"})) == set()

test_same_server_on_one_side_is_not_reported if {
	_paths({"directories": [
		{"name": "内部1", "side": "internal", "server": "ad01"},
		{"name": "内部2", "side": "internal", "server": "ad01"},
	]}) == set()
}

test_unrecorded_server_is_open if {
	_open(_spec({"server": "ad01"}, {})) == {["spec", "directories", 1]}
	_open(_spec({"server": "ad01"}, {"server": "ldap01"})) == set()
}

test_applies_where_there_are_two_sides if {
	_applicable(_spec({}, {}))
	not _applicable({"directories": [{"name": "内部", "side": "internal"}]})
}
