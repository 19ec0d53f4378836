package kijun.rules.information.system_below_its_information_test

import data.kijun.rules.information.system_below_its_information as rule

_document(spec) := {"kind": "InformationRegister", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_places(spec) := {[f.path, f.key] | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

_degree(confidentiality, integrity) := {"confidentiality": confidentiality, "integrity": integrity, "availability": 1}

_spec(store) := {"items": [{"id": "1", "name": "甲", "classification": _degree(3, 2), "storage": [object.union({"name": "システム"}, store)]}]}

_found(confidentiality, integrity) := places if {
	places := _places(_spec({"system": "portal"})) with data.kijun.workspace.System as {"portal": {"spec": {"classification": _degree(confidentiality, integrity)}}}
}

test_each_lower_aspect_is_reported if {
	_found(2, 2) == {[["spec", "items", 0, "storage", 0, "system"], "confidentiality"]}
	_found(2, 1) == {[["spec", "items", 0, "storage", 0, "system"], "confidentiality"], [["spec", "items", 0, "storage", 0, "system"], "integrity"]}
}

test_equal_is_not_reported if _found(3, 2) == set()

test_applies_to_information_in_a_system if {
	_applies(_spec({"system": "portal"}))
	not _applies(_spec({}))
}
