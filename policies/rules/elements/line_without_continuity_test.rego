package kijun.rules.elements.line_without_continuity_test

import data.kijun.rules.elements.line_without_continuity as rule

_document(spec) := {"as_of": "2026-11-01", "kind": "Network", "metadata": {"name": "mihon"}, "spec": spec}

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

_spec(continuity) := {"classification": {"availability": 2}, "carrier_services": [{"name": "甲", "continuity": continuity}, {"name": "乙", "continuity": {"method": "alternative-means", "detail": "移動体通信"}}]}

_at := {["spec", "carrier_services", 0, "continuity"]}

test_continuous if _places(_spec({"method": "redundant-line", "line": "乙"})) == set()

test_not_continuous if {
	every continuity in [{"method": "redundant-line", "line": "甲"}, {"method": "redundant-line", "line": "丙"}, {"method": "redundant-line"}, {"method": "redundant-line", "detail": "乙"}, {"method": "alternative-means"}, {"method": "alternative-means", "line": "乙"}] {
		_places(_spec(continuity)) == _at
		_args(_spec(continuity)) == {{"name": "甲"}}
	}
	_places({"classification": {"availability": 2}, "carrier_services": [{"name": "甲"}]}) == {["spec", "carrier_services", 0]}
}

test_only_vital if {
	spec := object.union(_spec({"method": "redundant-line"}), {"classification": {"availability": 1}})
	_places(spec) == set()
	_open(spec) == set()
	not _applies(spec)
	_applies(_spec({"method": "redundant-line"}))
}

test_unknown if {
	_open({}) == {["spec"]}
	_applies({})
	_open({"classification": {"availability": 2}}) == {["spec"]}
	_applies({"classification": {"availability": 2}})
	_open({"carrier_services": [{"name": "甲"}]}) == {["spec"]}
	_open({"carrier_services": []}) == set()
	_open({"classification": {"availability": 1}}) == set()
	not _applies({"classification": {"availability": 2}, "carrier_services": []})
	_open(_spec({"method": "redundant-line"})) == set()
}
