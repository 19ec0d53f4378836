package kijun.rules.procurement.no_advisor_advice_test

import data.kijun.rules.procurement.no_advisor_advice as rule

_doc(changes) := object.union(
	{"as_of": "2026-11-01", "metadata": {"name": "shinsei"}, "spec": {
		"subject": "申請ポータルの構築", "category": "services", "method": "open",
		"estimated_value_yen": 10000000, "contracted_on": "2026-05-11",
		"information_system": true,
	}},
	changes,
)

_paths(changes) := paths if {
	paths := {finding.path | some finding in rule.findings} with input as _doc(changes)
}

_applies(changes) if rule.applicable with input as _doc(changes)

_high(fields) := {"spec": object.union({"high_level_system": true}, fields)}

test_advised if _paths(_high({"advisor_advice": {"advised_on": "2026-05-11"}})) == set()

test_advised_after_the_contract if {
	_paths(_high({"advisor_advice": {"advised_on": "2026-05-12"}})) == {["spec", "advisor_advice", "advised_on"]}
}

test_not_advised if _paths(_high({})) == {["spec"]}

test_applies_to_high_level_systems if {
	_applies(_high({}))
	_applies({})
	not _applies({"spec": {"information_system": false}})
	not _applies({"spec": {"high_level_system": false}})
}

_open(changes) := paths if {
	paths := {unknown.path | some unknown in rule.open} with input as _doc(changes)
}

test_advised_in_the_future if {
	_paths(_high({"contracted_on": "2026-12-01", "advisor_advice": {"advised_on": "2026-11-02"}})) == {["spec", "advisor_advice", "advised_on"]}
}

test_unknown_level_is_open if {
	_open({}) == {["spec"]}
	_paths({}) == set()
	_open(_high({})) == set()
	_open({"spec": {"high_level_system": false}}) == set()
}
