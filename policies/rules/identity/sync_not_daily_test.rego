package kijun.rules.identity.sync_not_daily_test

import data.kijun.rules.identity.sync_not_daily as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "IdentityStore", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_spec(extra) := {
	"directories": [{"name": "内部", "side": "internal"}, {"name": "外部", "side": "external"}],
	"synchronisation": object.union({"master": "内部", "targets": ["外部"]}, extra),
}

test_daily_is_not_reported if _paths(_spec({"frequency": "daily"})) == set()

test_other_frequencies_are_reported if {
	every frequency in ["realtime", "hourly", "weekly", "manual"] {
		_paths(_spec({"frequency": frequency})) == {["spec", "synchronisation", "frequency"]}
	}
}

test_unsaid_is_reported if _paths(_spec({})) == {["spec", "synchronisation"]}

test_without_synchronisation_nothing_is_reported if _paths({"directories": []}) == set()

test_applies_where_directories_are_synchronised if {
	_applicable(_spec({}))
	not _applicable({"directories": [], "accounts": []})
}
