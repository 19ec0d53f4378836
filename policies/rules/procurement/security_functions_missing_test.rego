package kijun.rules.procurement.security_functions_missing_test

import data.kijun.rules.procurement.security_functions_missing as rule

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

_names := ["authentication", "access_control", "authority", "logs", "cryptography"]

_requirements(requirements) := {"spec": {"specification": {"security_requirements": requirements}}}

_all := [{"item": name, "text": "定める"} | some name in _names]

_keys(changes) := keys if {
	keys := {finding.key | some finding in rule.findings} with input as _doc(changes)
}

test_specified if _paths(_requirements(_all)) == set()

test_each_item_is_needed if {
	every name in _names {
		_keys(_requirements([requirement | some requirement in _all; requirement.item != name])) == {name}
	}
}

test_item_without_wording if _keys(_requirements([{"item": name} | some name in _names])) == {name | some name in _names}

test_reason_instead_of_wording if _paths(_requirements([{"item": name, "not_needed_reason": "対象外"} | some name in _names])) == set()

test_place_of_the_finding if {
	_paths(_requirements([])) == {["spec", "specification", "security_requirements"]}
	_paths({}) == {["spec"]}
}

test_applies_to_information_systems if {
	_applies({})
	not _applies({"spec": {"information_system": false}})
}

_open(changes) := paths if {
	paths := {unknown.path | some unknown in rule.open} with input as _doc(changes)
}

test_unknown_kind_of_procurement_is_open if {
	unknown := json.remove(_doc({}), ["/spec/information_system"])
	{place.path | some place in rule.open} == {["spec"]} with input as unknown
	rule.findings == set() with input as unknown
	rule.applicable with input as unknown
	_open({}) == set()
	_open({"spec": {"information_system": false}}) == set()
}
