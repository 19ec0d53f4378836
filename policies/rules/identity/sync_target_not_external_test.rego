package kijun.rules.identity.sync_target_not_external_test

import data.kijun.rules.identity.sync_target_not_external as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "IdentityStore", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_spec(extra) := {
	"directories": [{"name": "内部", "side": "internal"}, {"name": "外部", "side": "external"}],
	"synchronisation": object.union({"master": "内部", "targets": ["外部"]}, extra),
}

test_external_target_is_not_reported if _paths(_spec({})) == set()

test_internal_target_is_reported if {
	_paths(_spec({"targets": ["外部", "内部"]})) == {["spec", "synchronisation", "targets", 1]}
}

test_unknown_target_is_reported if _paths(_spec({"targets": ["なし"]})) == {["spec", "synchronisation", "targets", 0]}

test_applies_where_directories_are_synchronised if {
	_applicable(_spec({}))
	not _applicable({"directories": [], "accounts": []})
}
