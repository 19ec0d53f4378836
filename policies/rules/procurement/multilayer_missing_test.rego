package kijun.rules.procurement.multilayer_missing_test

import data.kijun.rules.procurement.multilayer_missing as rule

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

_on_internet(requirement) := {"spec": {"internet_connected": true, "specification": {"security_requirements": [requirement]}}}

test_required if _paths(_on_internet({"item": "multilayer", "text": "入口・内部・出口の対策"})) == set()

test_not_required if {
	_paths(_on_internet({"item": "network", "text": "分離"})) == {["spec", "specification", "security_requirements"]}
	_paths(_on_internet({"item": "multilayer"})) == {["spec", "specification", "security_requirements"]}
	_paths({"spec": {"internet_connected": true}}) == {["spec"]}
}

test_applies_to_systems_on_the_internet if {
	_applies({"spec": {"internet_connected": true}})
	not _applies({"spec": {"internet_connected": false}})
	not _applies({"spec": {"internet_connected": true, "information_system": false}})
}

_open(changes) := paths if {
	paths := {unknown.path | some unknown in rule.open} with input as _doc(changes)
}

test_unknown_connection_is_open if {
	_open({}) == {["spec"]}
	_paths({}) == set()
	_applies({})
	_open({"spec": {"internet_connected": true}}) == set()
	_open({"spec": {"internet_connected": false}}) == set()
}
