package kijun.rules.elements.database_users_unidentified_test

import data.kijun.rules.elements.database_users_unidentified as rule

_document(spec) := {"as_of": "2026-11-01", "kind": "System", "metadata": {"name": "mihon"}, "spec": spec}

_found(spec) := found if {
	found := rule.findings with input as _document(spec)
}

_places(spec) := {finding.path | some finding in _found(spec)}

_args(spec) := {finding.args | some finding in _found(spec)}

_applies(spec) if rule.applicable with input as _document(spec)

_spec := {"databases": [{"name": "甲", "user_identification": "方法"}, {"name": "乙"}]}

test_recorded if _places({"databases": [_spec.databases[0]]}) == set()

test_missing if {
	_places(_spec) == {["spec", "databases", 1]}
	_args(_spec) == {{"name": "乙"}}
}

test_needs_a_database if {
	not _applies({})
	not _applies({"databases": []})
}

test_applies_from_go_live_to_disposal if {
	_applies(_spec)
	not _applies(object.union(_spec, {"life_cycle": {"go_live_on": "2026-11-02"}}))
	not _applies(object.union(_spec, {"life_cycle": {"disposal": {"disposed_on": "2026-11-01"}}}))
}
