package kijun.rules.procurement.mou_not_judged_test

import data.kijun.rules.procurement.mou_not_judged as rule

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

test_judged if _paths({"spec": {"mou": {"judged_on": "2025-12-01"}}}) == set()

test_not_judged if {
	_paths({}) == {["spec"]}
	_paths({"spec": {"mou": {"signals": []}}}) == {["spec", "mou"]}
}

test_applies_to_information_systems if {
	_applies({})
	not _applies({"spec": {"information_system": false}})
}

test_judged_in_the_future if {
	_paths({"spec": {"mou": {"judged_on": "2026-11-01"}}}) == set()
	_paths({"spec": {"mou": {"judged_on": "2026-11-02"}}}) == {["spec", "mou"]}
}
