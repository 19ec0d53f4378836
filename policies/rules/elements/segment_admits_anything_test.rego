package kijun.rules.elements.segment_admits_anything_test

import data.kijun.rules.elements.segment_admits_anything as rule

_document(spec) := {"as_of": "2026-11-01", "kind": "Network", "metadata": {"name": "mihon"}, "spec": spec}

_found(spec) := found if {
	found := rule.findings with input as _document(spec)
}

_places(spec) := {finding.path | some finding in _found(spec)}

_args(spec) := {finding.args | some finding in _found(spec)}

_applies(spec) if rule.applicable with input as _document(spec)

_spec(kind, segment) := {"segments": [{"name": "net", "kind": "internet"}, object.union({"name": "甲", "kind": kind}, segment)]}

test_checked if _places(_spec("internal", {"connection_check": {"method": "ieee-802.1x"}})) == set()

test_unchecked if {
	_places(_spec("internal", {})) == {["spec", "segments", 1]}
	_places(_spec("dmz", {"connection_check": {"method": "none"}})) == {["spec", "segments", 1, "connection_check", "method"]}
	_args(_spec("internal", {})) == {{"name": "甲"}}
}

test_only_own_segments if {
	_places(_spec("partner", {})) == set()
	not _applies(_spec("partner", {}))
	_applies(_spec("cloud", {}))
}
