package kijun.rules.elements.private_terminal_unprotected_test

import data.kijun.rules.elements.private_terminal_unprotected as rule

_document(spec) := {"as_of": "2026-11-01", "kind": "TerminalUse", "metadata": {"name": "mihon"}, "spec": spec}

_found(spec) := found if {
	found := rule.findings with input as _document(spec)
}

_places(spec) := {finding.path | some finding in _found(spec)}

_args(spec) := {finding.args | some finding in _found(spec)}

_open(spec) := {place.path |
	found := rule.open with input as _document(spec)
	some place in found
}

_applies(spec) if rule.applicable with input as _document(spec)

_spec(device, use) := {
	"devices": [object.union({"serial": "P-1", "type": "fat", "owner": "private"}, device)],
	"private_terminals": {"uses": [object.union({"device": "P-1", "classification": {"confidentiality": 2}, "from": "2026-11-01", "to": "2026-11-01"}, use)]},
}

_at := {["spec", "private_terminals", "uses", 0, "device"]}

test_protected if {
	_places(_spec({"storage_encrypted": true}, {})) == set()
	_places(_spec({"local_storage": false}, {})) == set()
}

test_unprotected if {
	_places(_spec({}, {})) == _at
	_places(_spec({"storage_encrypted": false}, {})) == _at
	_places(_spec({"serial": "P-2", "storage_encrypted": true}, {})) == _at
	_args(_spec({}, {})) == {{"device": "P-1"}}
	_places({"private_terminals": {"uses": [{"device": "P-1", "classification": {"confidentiality": 2}, "from": "2026-01-01"}]}}) == _at
}

test_only_current_uses if {
	_places(_spec({}, {"from": "2026-11-02", "to": "2026-12-01"})) == set()
	_places(_spec({}, {"from": "2026-10-01", "to": "2026-10-31"})) == set()
	not _applies(_spec({}, {"from": "2026-10-01", "to": "2026-10-31"}))
	_applies(_spec({}, {}))
	not _applies({})
}

test_only_confidential if {
	_places(_spec({}, {"classification": {"confidentiality": 1}})) == set()
	not _applies(_spec({}, {"classification": {"confidentiality": 1}}))
}

test_unknown_classification if {
	spec := {"private_terminals": {"uses": [{"device": "P-1", "from": "2026-01-01"}]}}
	_open(spec) == {["spec", "private_terminals", "uses", 0]}
	_places(spec) == set()
	_applies(spec)
	_open(_spec({}, {})) == set()
}
