package kijun.rules.procurement.handover_not_confirmed_test

import data.kijun.rules.procurement.handover_not_confirmed as rule

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

_started(fields) := {"spec": {"delivery": object.union({"operation_started_on": "2026-10-01"}, fields)}}

test_confirmed if _paths(_started({"handover_confirmed_on": "2026-10-01"})) == set()

test_confirmed_later if _paths(_started({"handover_confirmed_on": "2026-10-02"})) == {["spec", "delivery", "handover_confirmed_on"]}

test_not_confirmed if _paths(_started({})) == {["spec", "delivery"]}

test_applies_to_systems_in_operation if {
	_applies(_started({"operation_started_on": "2026-11-01"}))
	not _applies(_started({"operation_started_on": "2026-11-02"}))
	not _applies({})
	not _applies(object.union(_started({}), {"spec": {"information_system": false}}))
}

_open(changes) := paths if {
	paths := {unknown.path | some unknown in rule.open} with input as _doc(changes)
}

test_unstated_start_is_open if {
	_open({"spec": {"delivery": {"delivered_on": "2026-11-01"}}}) == {["spec", "delivery"]}
	_applies({"spec": {"delivery": {"delivered_on": "2026-11-01"}}})
	_open({"spec": {"delivery": {"delivered_on": "2026-11-02"}}}) == set()
	_open({"spec": {"delivery": {"delivered_on": "2026-11-01"}, "information_system": false}}) == set()
	_open(_started({"delivered_on": "2026-09-01"})) == set()
	_applies(_started({}))
}
