package kijun.rules.takeout.forbidden_line_test

import data.kijun.rules.takeout.forbidden_line as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "TerminalUse", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_connection(line) := {"id": "C-1", "device": "T-1", "connected_on": "2026-10-05", "line": line}

test_every_forbidden_line_is_reported if {
	every line in ["home_router", "public_wifi", "hotel_wifi", "personal_tethering"] {
		_paths({"connections": [_connection("issued_router"), _connection(line)]}) == {["spec", "connections", 1, "line"]}
	}
}

test_permitted_lines_are_not_reported if {
	_paths({"connections": [_connection(line) | some line in ["issued_router", "overseas_rental", "built_in_sim"]]}) == set()
}

test_applies_where_something_is_recorded if {
	_applicable({"connections": [{}]})
	not _applicable({"connections": []})
	not _applicable({"devices": []})
}
