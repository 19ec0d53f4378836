package kijun.rules.information.class3_on_connected_system_test

import data.kijun.rules.information.class3_on_connected_system as rule

_systems := {
	"closed": {"spec": {"internet": "none"}},
	"inner": {"spec": {"internet": "outbound"}},
	"portal": {"spec": {"internet": "facing"}},
	"silent": {"spec": {}},
}

_workspace := {"System": _systems, "Organization": {"kikou": {"spec": {"type": "incorporated"}}}}

_document(confidentiality, storage) := {"kind": "InformationRegister", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": {
	"organization": "kikou",
	"items": [{
		"id": "1",
		"name": "甲",
		"classification": {"confidentiality": confidentiality, "integrity": 1, "availability": 1},
		"storage": [object.union({"name": "保管領域"}, storage)],
	}],
}}

_findings(document) := {f.path | some f in found} if {
	found := rule.findings with input as document with data.kijun.workspace as _workspace
}

_open(document) := {f.path | some f in found} if {
	found := rule.open with input as document with data.kijun.workspace as _workspace
}

_applies(document, type) if rule.applicable with input as document
	with data.kijun.workspace.Organization as {"kikou": {"spec": {"type": type}}}

_at := {["spec", "items", 0, "storage", 0]}

test_a_connected_system_is_reported if {
	_findings(_document(3, {"system": "inner"})) == _at
	_findings(_document(3, {"system": "portal"})) == _at
	_open(_document(3, {"system": "portal"})) == set()
}

test_a_closed_system_is_not_reported if {
	_findings(_document(3, {"system": "closed"})) == set()
	_open(_document(3, {"system": "closed"})) == set()
}

test_not_stated_is_unknown if {
	_open(_document(3, {})) == _at
	_open(_document(3, {"system": "silent"})) == _at
	_open(_document(3, {"system": "elsewhere"})) == _at
	_findings(_document(3, {})) == set()
}

test_paper_and_lower_classes_are_not_judged if {
	_open(_document(3, {"form": "paper"})) == set()
	_findings(_document(2, {"system": "portal"})) == set()
}

test_applies_to_corporations if {
	_applies(_document(3, {}), "incorporated")
	_applies(_document(3, {}), "designated")
	not _applies(_document(3, {}), "national")
	not _applies(_document(2, {}), "incorporated")
	not _applies(object.union(_document(3, {}), {"spec": {"as_national_organs": {"approved_on": "2026-10-01"}}}), "incorporated")
}

_unknown(document) := {f.path | some f in found} if {
	rule.applicable with input as document with data.kijun.workspace.Organization as {}
	none := rule.findings with input as document with data.kijun.workspace.System as _systems with data.kijun.workspace.Organization as {}
	none == set()
	found := rule.open with input as document with data.kijun.workspace.System as _systems with data.kijun.workspace.Organization as {}
}

test_of_an_agency_of_unknown_type_a_connected_system_is_unknown if {
	_unknown(_document(3, {"system": "portal"})) == _at
	_unknown(_document(3, {"system": "inner"})) == _at
	_unknown(_document(3, {"system": "closed"})) == set()
	national := object.union(_document(3, {"system": "portal"}), {"spec": {"as_national_organs": {"approved_on": "2026-11-01"}}})
	not rule.applicable with input as national with data.kijun.workspace.Organization as {}
}
