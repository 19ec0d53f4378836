package kijun.rules.procurement.nonconforming_accepted_test

import data.kijun.rules.procurement.nonconforming_accepted as rule

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

test_conforming if _paths(_delivery({"inspection": {"result": "conforming"}})) == set()

test_nonconforming if _paths(_delivery({"inspection": {"result": "nonconforming"}})) == {["spec", "delivery", "inspection", "result"]}
