package kijun.rules.functions.information_unstated_test

import data.kijun.rules.functions.information_unstated as rule

_system(spec) := {"as_of": "2026-11-01", "metadata": {"name": "denshi-shinsei"}, "spec": spec}

_found(spec) := found if {
	found := rule.findings with input as _system(spec)
}

_places(spec) := {finding.path | some finding in _found(spec)}

_keys(spec) := {finding.key | some finding in _found(spec)}

_applies(spec) if rule.applicable with input as _system(spec)

_class(confidentiality, integrity) := {"confidentiality": confidentiality, "integrity": integrity, "availability": 1}

_spec(classes) := {"classification": _class(2, 2), "information": [{"name": "x", "classification": class} | some class in classes]}

test_listed if {
	_places(_spec([_class(2, 2)])) == set()
	_places(_spec([_class(3, 1), _class(1, 2)])) == set()
}

test_not_listed if {
	_places({"classification": _class(2, 2)}) == {["spec"]}
	_keys({"classification": _class(2, 2)}) == {"confidential", "critical"}
	_places(_spec([])) == {["spec", "information"]}
	_keys(_spec([_class(2, 1)])) == {"critical"}
	_keys(_spec([_class(1, 2)])) == {"confidential"}
	{finding.args | some finding in _found(_spec([_class(1, 2)]))} == {{"label": "要機密情報", "label_en": "confidential information"}}
}

test_lower_classes_need_nothing if {
	_places({"classification": _class(1, 1)}) == set()
	not _applies({"classification": _class(1, 1)})
	_keys({"classification": _class(1, 2)}) == {"critical"}
	_keys({"classification": _class(2, 1)}) == {"confidential"}
}

test_applies_from_go_live_to_disposal if {
	_applies({"classification": _class(2, 1)})
	_applies({"classification": _class(1, 2)})
	not _applies({"classification": _class(2, 2), "life_cycle": {"go_live_on": "2026-11-02"}})
	not _applies({"classification": _class(2, 2), "life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}})
}
