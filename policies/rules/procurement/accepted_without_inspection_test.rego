package kijun.rules.procurement.accepted_without_inspection_test

import data.kijun.rules.procurement.accepted_without_inspection as rule

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

_delivery(fields) := {"spec": {"delivery": object.union({"delivered_on": "2026-09-01", "accepted_on": "2026-09-18"}, fields)}}

test_applies_once_accepted if {
	_applies(_delivery({"accepted_on": "2026-11-01"}))
	not _applies(_delivery({"accepted_on": "2026-11-02"}))
	not _applies({})
}

test_inspected if _paths(_delivery({"inspection": {"inspected_on": "2026-09-18"}})) == set()

test_inspected_later if {
	_paths(_delivery({"inspection": {"inspected_on": "2026-09-19"}})) == {["spec", "delivery", "inspection", "inspected_on"]}
}

test_not_inspected if _paths(_delivery({})) == {["spec", "delivery"]}

_open(changes) := paths if {
	paths := {unknown.path | some unknown in rule.open} with input as _doc(changes)
}

test_in_operation_without_acceptance_is_open if {
	started := {"spec": {"delivery": {"delivered_on": "2026-09-01", "operation_started_on": "2026-11-01"}}}
	_applies(started)
	not _applies({"spec": {"delivery": {"operation_started_on": "2026-11-02"}}})
	_open(started) == {["spec", "delivery", "operation_started_on"]}
	_open(object.union(started, {"spec": {"delivery": {"accepted_on": "2026-11-01"}}})) == set()
	future := object.union(started, {"spec": {"delivery": {"accepted_on": "2026-11-02"}}})
	_paths(future) == set()
	_open(future) == {["spec", "delivery", "operation_started_on"]}
}
