package kijun.rules.takeout.private_without_manager_test

import data.kijun.rules.takeout.private_without_manager as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "TerminalUse", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_use := {"uses": [{"number": "B-1", "device": "P-1"}]}

test_no_manager_is_reported if {
	_paths({"devices": [], "private_terminals": _use}) == {["spec", "private_terminals"]}
	_paths({"devices": [{"serial": "P-1", "owner": "private"}]}) == {["spec"]}
}

test_designated_manager_is_not_reported if {
	_paths({"devices": [], "private_terminals": object.union(_use, {"manager": {"name": "高橋"}})}) == set()
}

test_applies_where_private_terminals_are_used if {
	_applicable({"devices": [], "private_terminals": {"uses": [{"number": "B-1"}]}})
	_applicable({"devices": [{"serial": "T-1", "owner": "agency"}, {"serial": "P-1", "owner": "private"}]})
	not _applicable({"devices": [{"serial": "T-1", "owner": "agency"}], "private_terminals": {"uses": []}})
	_applicable({"devices": [], "private_terminals": {"decision": {"result": "allowed"}}})
	not _applicable({"devices": [], "private_terminals": {"decision": {"result": "prohibited"}}})
}
