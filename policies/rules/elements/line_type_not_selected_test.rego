package kijun.rules.elements.line_type_not_selected_test

import data.kijun.rules.elements.line_type_not_selected as rule

_document(spec) := {"as_of": "2026-11-01", "kind": "Network", "metadata": {"name": "mihon"}, "spec": spec}

_found(spec) := found if {
	found := rule.findings with input as _document(spec)
}

_places(spec) := {finding.path | some finding in _found(spec)}

_keys(spec) := {finding.key | some finding in _found(spec)}

_args(spec) := {finding.args | some finding in _found(spec)}

_open(spec) := {place.path |
	found := rule.open with input as _document(spec)
	some place in found
}

_applies(spec) if rule.applicable with input as _document(spec)

_classes(confidentiality, integrity, availability) := {"confidentiality": confidentiality, "integrity": integrity, "availability": availability}

_selection := {"classification": _classes(2, 2, 2), "decided_on": "2026-11-01", "measures": ["暗号化"]}

_spec(service) := {"classification": _classes(2, 2, 2), "carrier_services": [object.union({"name": "甲"}, service)]}

_service(selection) := {"line_type": "closed-ip", "selection": object.union(_selection, selection)}

test_selected if {
	_places(_spec(_service({}))) == set()
	_places(object.remove(_spec(_service({"classification": _classes(1, 1, 1)})), ["classification"])) == set()
	_open(_spec({})) == set()
}

test_classification_of_each_aspect if {
	every classes in [_classes(1, 2, 2), _classes(2, 1, 2), _classes(2, 2, 1)] {
		spec := _spec(_service({"classification": classes}))
		_places(spec) == {["spec", "carrier_services", 0, "selection", "classification"]}
		_args(spec) == {{"name": "甲", "item": "classification"}}
	}
}

test_gaps if {
	_keys(_spec({"selection": _selection})) == {"line_type"}
	_places(_spec(_service({"decided_on": "2026-11-02"}))) == {["spec", "carrier_services", 0, "selection", "decided_on"]}
	_places(_spec(_service({"measures": []}))) == {["spec", "carrier_services", 0, "selection", "measures"]}
	_keys(_spec({})) == {"line_type", "decided_on", "classification", "measures"}
	_places(_spec({})) == {["spec", "carrier_services", 0]}
}

test_unknown_and_none if {
	_open({}) == {["spec"]}
	_applies({})
	_open({"carrier_services": []}) == set()
	not _applies({"carrier_services": []})
	_applies(_spec({}))
}
