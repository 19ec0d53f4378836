package kijun.rules.takeout.unregistered_terminal_test

import data.kijun.rules.takeout.unregistered_terminal as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "TerminalUse", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

test_one_takeout if {
	_paths({"devices": [{"serial": "T-1"}], "takeouts": [{"device": "T-1"}]}) == set()
	_paths({"devices": [{"serial": "T-1"}], "takeouts": [{"device": "T-9"}]}) == {["spec", "takeouts", 0, "device"]}
}

test_every_record_is_checked if {
	_paths({
		"devices": [{"serial": "T-1"}],
		"takeouts": [{"device": "T-1"}, {"device": "T-9"}],
		"connections": [{"device": "T-9"}],
		"losses": [{"device": "T-9"}],
		"private_terminals": {"uses": [{"device": "T-9"}]},
	}) == {
		["spec", "takeouts", 1, "device"],
		["spec", "connections", 0, "device"],
		["spec", "losses", 0, "device"],
		["spec", "private_terminals", "uses", 0, "device"],
	}
}

test_applies_where_a_terminal_is_named if {
	_applicable({"devices": [], "losses": [{"device": "T-1"}]})
	not _applicable({"devices": [{"serial": "T-1"}], "takeouts": []})
}
