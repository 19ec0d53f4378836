package kijun.rules.identity.emergency_disable_missing_test

import data.kijun.rules.identity.emergency_disable_missing as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "IdentityStore", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_spec(extra) := {
	"directories": [{"name": "内部", "side": "internal"}, {"name": "外部", "side": "external"}],
	"synchronisation": object.union({"master": "内部", "targets": ["外部"]}, extra),
}

test_missing_is_reported if {
	_paths(_spec({"frequency": "daily"})) == {["spec", "synchronisation"]}
	_paths(_spec({})) == {["spec", "synchronisation"]}
}

test_present_is_not_reported if {
	_paths(_spec({"frequency": "daily", "emergency_disable": {"procedure": "手順"}})) == set()
}

test_realtime_needs_none if _paths(_spec({"frequency": "realtime"})) == set()

test_applies_where_directories_are_synchronised if {
	_applicable(_spec({}))
	not _applicable({"directories": [], "accounts": []})
}
