package kijun.rules.takeout.confidential_not_wipeable_test

import data.kijun.rules.takeout.confidential_not_wipeable as rule

_paths(spec) := {f.path | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applicable(spec) if rule.applicable with input as _document(spec)

_document(spec) := {"kind": "TerminalUse", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_spec(device, confidentiality) := {
	"devices": [{"serial": "T-0", "remote_wipe": true}, object.union({"serial": "T-1", "local_storage": true}, device)],
	"takeouts": [
		{"number": "M-0", "device": "T-0", "classification": {"confidentiality": 3}},
		{"number": "M-1", "device": "T-1", "classification": {"confidentiality": confidentiality}},
	],
}

_reported := {["spec", "takeouts", 1, "device"]}

test_unprotected_terminal_is_reported if {
	_paths(_spec({"remote_wipe": false}, 2)) == _reported
	_paths(_spec({}, 2)) == _reported
}

test_related_place_is_the_terminal if {
	some finding in rule.findings with input as _document(_spec({}, 2))
	finding.related == [{"kind": "TerminalUse", "name": "sample", "path": ["spec", "devices", 1]}]
}

test_protected_terminal_is_not_reported if {
	_paths(_spec({"remote_wipe": true}, 2)) == set()
	_paths(_spec({"remote_wipe": true}, 3)) == set()
}

test_terminal_without_storage_needs_none if _paths(_spec({"local_storage": false}, 3)) == set()

test_information_that_is_not_confidential_needs_none if _paths(_spec({"remote_wipe": false}, 1)) == set()

test_applies_to_confidential_information if {
	_applicable(_spec({}, 2))
	not _applicable({"takeouts": [{"device": "T-1", "classification": {"confidentiality": 1}}]})
	_applicable({"takeouts": [{"device": "T-1"}]})
}

_open(spec) := {f.path | some f in unknown} if {
	unknown := rule.open with input as _document(spec)
}

test_unclassified_take_out_is_open if {
	unclassified := {"takeouts": [{"number": "M-0", "device": "T-0"}, {"number": "M-1", "device": "T-1"}]}
	_open(object.union(_spec({}, 2), unclassified)) == {["spec", "takeouts", 1]}
	_open(object.union(_spec({"remote_wipe": true}, 2), unclassified)) == set()
	_open(_spec({}, 2)) == set()
}
