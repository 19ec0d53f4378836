package kijun.rules.identity.sync_outside_night_test

import data.kijun.rules.identity.sync_outside_night as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
		with data.kijun.parameters as {"sync_night_start_hour": 20, "sync_night_end_hour": 7}
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "IdentityStore", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_spec(extra) := {
	"directories": [{"name": "内部", "side": "internal"}, {"name": "外部", "side": "external"}],
	"synchronisation": object.union({"master": "内部", "targets": ["外部"]}, extra),
}

_window(start, end) := _spec({"window": {"start": start, "end": end}})

_reported := {["spec", "synchronisation", "window"]}

test_night_is_not_reported if {
	_paths(_window("01:00", "04:30")) == set()
	_paths(_window("22:30", "02:00")) == set()
	_paths(_window("20:00", "07:00")) == set()
	_paths(_window("02:00", "02:00")) == set()
}

test_day_is_reported if {
	_paths(_window("12:00", "13:00")) == _reported
	_paths(_window("19:59", "22:00")) == _reported
	_paths(_window("05:00", "07:01")) == _reported
}

test_window_running_through_the_day_is_reported if _paths(_window("06:00", "21:00")) == _reported

test_unsaid_is_reported if _paths(_spec({})) == {["spec", "synchronisation"]}

test_applies_where_directories_are_synchronised if {
	_applicable(_spec({}))
	not _applicable({"directories": [], "accounts": []})
}
