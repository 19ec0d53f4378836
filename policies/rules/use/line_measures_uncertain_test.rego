package kijun.rules.use.line_measures_uncertain_test

import data.kijun.rules.use.line_measures_uncertain as rule

_document(spec) := {"kind": "TerminalUse", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_spec(day, lines) := {"permitted_lines": lines, "connections": [{"id": "1", "device": "PC-1", "connected_on": day, "line": "home_router"}]}

_place := ["spec", "connections", 0, "line"]

test_line_not_permitted_is_left_to_another_rule if {
	_paths(_spec("2026-11-01", [])) == set()
	_paths(object.remove(_spec("2026-11-01", []), ["permitted_lines"])) == set()
	_paths(_spec("2026-10-01", [{"line": "home_router", "permission": {"approved_on": "2026-10-02"}}])) == set()
	_paths(_spec("2026-10-01", [{"line": "home_router"}])) == set()
}

test_later_connections_are_not_judged if _paths(_spec("2026-11-02", [_permitted])) == set()

test_applies_to_connections if {
	_applies(_spec("2026-11-01", []))
	not _applies(_spec("2026-11-02", []))
	not _applies({"connections": []})
}

_permitted := {"line": "home_router", "permission": {"approver": "乙", "approved_on": "2026-10-01"}}

_confirmed(measures, day) := [object.union(_permitted, {"measures": measures, "confirmed_on": day}), {"line": "public_wifi"}]

test_confirmed_is_not_reported if _paths(_spec("2026-10-01", _confirmed(["WPA3"], "2026-10-01"))) == set()

test_unconfirmed_is_reported if {
	_paths(_spec("2026-11-01", [_permitted])) == {_place}
	_paths(_spec("2026-10-01", _confirmed(["WPA3"], "2026-10-02"))) == {_place}
	_paths(_spec("2026-10-01", _confirmed([], "2026-10-01"))) == {_place}
	_paths(_spec("2026-10-01", [_permitted])) == {_place}
	_paths(_spec("2026-10-05", [_permitted, object.union(_permitted, {"permission": {"approved_on": "2026-10-10"}})])) == {_place}
}

silent := {"metadata": {"name": "a"}, "as_of": "2026-11-01", "spec": {"devices": []}}

test_unstated_is_open if {
	rule.applicable with input as silent
	{[u.path, u.args] | some u in rule.open} == {[["spec"], {}]} with input as silent
	count(rule.findings) == 0 with input as silent
	count(rule.open) == 0 with input as object.union(silent, {"spec": {"connections": []}})
	not rule.applicable with input as object.union(silent, {"spec": {"connections": []}})
}
