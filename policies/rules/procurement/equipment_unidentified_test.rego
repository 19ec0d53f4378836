package kijun.rules.procurement.equipment_unidentified_test

import data.kijun.rules.procurement.equipment_unidentified as rule

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

_with(equipment) := {"spec": {"mou": {"signals": ["core_system"]}, "equipment": [object.union({"name": "境界装置"}, equipment)]}}

_keys(changes) := keys if {
	keys := {finding.key | some finding in rule.findings} with input as _doc(changes)
}

test_identified if _paths(_with({"maker": "例示工業", "model": "EX-1"})) == set()

test_unidentified if {
	_paths(_with({})) == {["spec", "equipment", 0]}
	_keys(_with({"maker": "例示工業"})) == {"model"}
	_keys(_with({"model": "EX-1"})) == {"maker"}
}

test_rejected if {
	_paths(_with({"decision": "rejected"})) == set()
	_paths(_with({"decision": "adopted"})) == {["spec", "equipment", 0]}
}

test_applies_to_equipment_under_the_agreement if {
	_applies(_with({}))
	not _applies({"spec": {"mou": {"signals": ["core_system"]}, "equipment": []}})
	not _applies({"spec": {"mou": {"signals": []}, "equipment": [{"name": "境界装置"}]}})
}
