package kijun.rules.identity.sync_stale_test

import data.kijun.rules.identity.sync_stale as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
		with data.kijun.parameters as {"sync_margin_hours": 6}
}

_open(spec) := {f.path | some f in unknown} if {
	unknown := rule.open with input as _document(spec)
		with data.kijun.parameters as {"sync_margin_hours": 6}
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "IdentityStore", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_spec(extra) := {
	"directories": [{"name": "内部", "side": "internal"}, {"name": "外部", "side": "external"}],
	"synchronisation": object.union({"master": "内部", "targets": ["外部"]}, extra),
}

_at(time) := _spec({"last_success_at": time})

test_older_than_the_limit_is_reported if {
	_paths(_at("2026-10-30T17:59+09:00")) == {["spec", "synchronisation", "last_success_at"]}
}

test_exactly_the_limit_is_not_reported if _paths(_at("2026-10-30T18:00+09:00")) == set()

test_offset_counts if _paths(_at("2026-10-30T09:00Z")) == set()

test_unrecorded_is_open if {
	_open(_spec({})) == {["spec", "synchronisation"]}
	_paths(_spec({})) == set()
	_open(_at("2026-10-31T02:00+09:00")) == set()
}

test_applies_where_directories_are_synchronised if {
	_applicable(_spec({}))
	not _applicable({"directories": [], "accounts": []})
}

test_success_after_the_day_is_open if {
	_open(_at("2026-11-02T00:00+09:00")) == {["spec", "synchronisation"]}
	_open(_at("2026-11-01T23:59+09:00")) == set()
}
