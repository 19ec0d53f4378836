package kijun.rules.governance.deputy_unclear_test

import data.kijun.rules.governance.deputy_unclear as rule

_document(spec) := {"kind": "Organization", "metadata": {"name": "sample"}, "as_of": "2026-11-01", "spec": spec}

_found(spec) := {[f.path, object.get(f, "key", "")] | some f in found} if {
	found := rule.findings with input as _document(spec)
}

_open(spec) := {f.path | some f in found} if {
	found := rule.open with input as _document(spec)
}

_roles(deputy) := {"roles": {"ciso": {"name": "甲"}, "deputy_ciso": deputy}}

test_the_chief_or_a_planned_deputy_is_reported if {
	_found(_roles({"name": "乙"})) == {[["spec", "roles", "deputy_ciso"], ""]}
	_found(_roles({"name": "S-1 甲", "designated_on": "2026-11-01"})) == {[["spec", "roles", "deputy_ciso"], ""]}
	_found(_roles({"name": "乙", "designated_on": "2026-11-02"})) == {[["spec", "roles", "deputy_ciso"], ""]}
}

test_another_person_is_not_reported if {
	_found(_roles({"name": "乙", "designated_on": "2026-11-01"})) == set()
	_found({"roles": {"deputy_ciso": {"name": "乙", "designated_on": "2026-11-01"}}}) == set()
	_open(_roles({"name": "乙"})) == set()
}

test_no_deputy_and_no_decision_is_unknown if {
	_open({}) == {["spec"]}
	_open({"roles": {"deputy_not_needed": {"decided_on": "2026-11-02"}}}) == {["spec", "roles", "deputy_not_needed"]}
	_open({"roles": {"deputy_not_needed": {"decided_on": "2026-11-01"}}}) == set()
	_found({}) == set()
}
