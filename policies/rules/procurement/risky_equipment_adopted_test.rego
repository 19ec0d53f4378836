package kijun.rules.procurement.risky_equipment_adopted_test

import data.kijun.rules.procurement.risky_equipment_adopted as rule

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

_with(decision, risk) := {"spec": {"equipment": [{"name": "境界装置", "decision": decision, "supply_chain_risk": risk}]}}

test_nothing_found if _paths(_with("adopted", "none_found")) == set()

test_rejected if _paths(_with("rejected", "not_ruled_out")) == set()

test_adopted if _paths(_with("adopted", "not_ruled_out")) == {["spec", "equipment", 0, "supply_chain_risk"]}

test_applies_to_equipment if {
	_applies(_with("adopted", "none_found"))
	not _applies({})
	not _applies({"spec": {"equipment": []}})
}

_open(changes) := paths if {
	paths := {unknown.path | some unknown in rule.open} with input as _doc(changes)
}

test_adopted_before_the_assessment_is_open if {
	_open(_with("adopted", "pending")) == {["spec", "equipment", 0]}
	_open({"spec": {"equipment": [{"name": "境界装置", "decision": "adopted"}]}}) == {["spec", "equipment", 0]}
	_open(_with("adopted", "none_found")) == set()
	_open(_with("candidate", "pending")) == set()
}
