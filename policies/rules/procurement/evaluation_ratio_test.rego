package kijun.rules.procurement.evaluation_ratio_test

import data.kijun.rules.procurement.evaluation_ratio as rule

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

_points(fields) := {"spec": {"evaluation": object.union({"method": "comprehensive"}, fields)}}

_open(changes) := paths if {
	paths := {unknown.path | some unknown in rule.open} with input as _doc(changes)
}

test_one_to_three if {
	_paths(_points({"price_points": 100, "technical_points": 300})) == set() with data.kijun.reference.procurement_thresholds.technical_weight.times as 3
	_open(_points({"price_points": 100, "technical_points": 300})) == set()
}

test_zero_points_are_known if _open(_points({"price_points": 0, "technical_points": 0})) == set()

test_one_to_one if {
	_paths(_points({"price_points": 100, "technical_points": 100})) == {["spec", "evaluation", "technical_points"]} with data.kijun.reference.procurement_thresholds.technical_weight.times as 3
}

test_unknown_points_are_open if {
	_open(_points({})) == {["spec", "evaluation"]}
	_open(_points({"price_points": 100})) == {["spec", "evaluation"]}
	_open(_points({"technical_points": 300})) == {["spec", "evaluation"]}
}

test_applies_to_comprehensive_evaluation_of_systems if {
	_applies(_points({}))
	not _applies(_points({"method": "lowest_price"}))
	not _applies({"spec": {"information_system": false, "evaluation": {"method": "comprehensive"}}})
}
