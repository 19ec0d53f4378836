package kijun.rules.procurement.lowest_price_under_mou_test

import data.kijun.rules.procurement.lowest_price_under_mou as rule

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

_mou(fields) := {"spec": {"mou": object.union({"signals": ["core_system"]}, fields)}}

test_applies_to_procurements_under_the_agreement if {
	_applies(_mou({}))
	not _applies(_mou({"signals": []}))
	not _applies({})
}

_method(method) := object.union(_mou({}), {"spec": {"evaluation": {"method": method}}})

test_comprehensive if _paths(_method("comprehensive")) == set()

test_lowest_price if _paths(_method("lowest_price")) == {["spec", "evaluation", "method"]}

_open(changes) := paths if {
	paths := {unknown.path | some unknown in rule.open} with input as _doc(changes)
}

test_unknown_evaluation_is_open if {
	_open({"spec": {"mou": {"signals": ["core_system"]}}}) == {["spec"]}
	_open({"spec": {"mou": {"signals": ["core_system"]}, "evaluation": {"method": "comprehensive"}}}) == set()
}
