package kijun.rules.identity.sync_master_not_internal_test

import data.kijun.rules.identity.sync_master_not_internal as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "IdentityStore", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_spec(extra) := {
	"directories": [{"name": "内部", "side": "internal"}, {"name": "外部", "side": "external"}],
	"synchronisation": object.union({"master": "内部", "targets": ["外部"]}, extra),
}

_reported := {["spec", "synchronisation", "master"]}

test_internal_master_is_not_reported if _paths(_spec({})) == set()

test_external_master_is_reported if _paths(_spec({"master": "外部"})) == _reported

test_unknown_master_is_reported if _paths(_spec({"master": "なし"})) == _reported

test_applies_where_directories_are_synchronised if {
	_applicable(_spec({}))
	not _applicable({"directories": [], "accounts": []})
}
