package kijun.rules.governance.emergency_network_incomplete_test

import data.kijun.rules.governance.emergency_network_incomplete as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_keys(spec) := {[f.path, f.key] | some f in findings} if {
	findings := rule.findings with input as _document(spec)
}

_applies(spec) if rule.applicable with input as _document(spec)

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

test_applies_where_systems_are_critical if {
	_applies(_network({}))
	not _applies({"incident_preparation": {"critical_systems": []}})
}
