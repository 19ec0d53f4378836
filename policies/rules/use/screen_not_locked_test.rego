package kijun.rules.use.screen_not_locked_test

import data.kijun.rules.use.screen_not_locked as rule

_document(spec) := {"kind": "TerminalUse", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_spec(extra) := {"devices": [object.union({"serial": "PC-1"}, extra)]}

_found(spec) := paths if {
	paths := _paths(spec) with data.kijun.parameters.screen_lock_limit_minutes as 10
}

test_locked_in_time_is_not_reported if _found(_spec({"screen_lock_minutes": 10})) == set()

test_late_or_never_is_reported if {
	_found(_spec({"screen_lock_minutes": 11})) == {["spec", "devices", 0, "screen_lock_minutes"]}
	_found(_spec({})) == {["spec", "devices", 0]}
}

test_retired_terminals_are_not_judged if _found(_spec({"retired_on": "2026-11-01"})) == set()

test_applies_to_terminals_in_use if {
	_applies(_spec({}))
	not _applies(_spec({"retired_on": "2026-11-01"}))
}
