package kijun.rules.governance.emergency_network_incomplete_test

import data.kijun.rules.governance.emergency_network_incomplete as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_keys(spec) := {[f.path, f.key] | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_at := ["spec", "incident_preparation", "critical_systems", 0]

_network(extra) := {"incident_preparation": {"critical_systems": [object.union({"system": "portal"}, extra)]}}

test_missing_parts_are_reported if {
	_keys(_network({})) == {[_at, "contacts"], [_at, "report_contents"]}
	_keys(_network({"contacts": [], "report_contents": ["状況"]})) == {[array.concat(_at, ["contacts"]), "contacts"]}
}

test_contact_without_method_is_reported if {
	_keys(_network({"contacts": [{"name": "甲", "method": "電話"}, {"name": "乙"}], "report_contents": ["状況"]})) == {[array.concat(_at, ["contacts", 1]), "method"]}
}

test_complete_is_not_reported if _keys(_network({"contacts": [{"name": "甲", "method": "電話"}], "report_contents": ["状況"]})) == set()

_open(spec) := {f.path | some f in unknown} if {
	unknown := rule.open with input as _document(spec)
}

test_systems_not_named_are_open if {
	_open({}) == {["spec"]}
	_open({"incident_preparation": {}}) == {["spec", "incident_preparation"]}
	_open({"incident_preparation": {"critical_systems": []}}) == set()
}

_asked(spec) := {f.path | some f in found} if {
	found := rule.reviews with input as _document(spec)
}

test_no_critical_system_is_asked_about if {
	_asked({"incident_preparation": {"critical_systems": []}}) == {["spec", "incident_preparation", "critical_systems"]}
	_asked({"incident_preparation": {"critical_systems": [{"system": "portal"}]}}) == set()
	_asked({}) == set()
}
