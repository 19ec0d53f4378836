package kijun.rules.procurement.no_rfi_test

import data.kijun.rules.procurement.no_rfi as rule

_doc(changes) := object.union(
	{"as_of": "2026-11-01", "metadata": {"name": "shinsei"}, "spec": {
		"subject": "申請ポータルの構築", "category": "services", "method": "open",
		"estimated_value_yen": 10000000, "contracted_on": "2026-05-11",
		"information_system": true,
	}},
	changes,
)

_paths(changes) := paths if {
	paths := {finding.path | some finding in rule.findings} with input as _doc(changes) with data.kijun.reference.procurement_thresholds as _thresholds
}

_applies(changes) if rule.applicable with input as _doc(changes) with data.kijun.reference.procurement_thresholds as _thresholds

_thresholds := {
	"periods": [{"from": "2026-04-01", "until": "2028-03-31", "goods_and_services": {"yen": 20000000}}],
	"large_multiple": {"times": 8},
	"notice_days": {"domestic": {"days": 10}, "urgent": {"days": 5}, "international": {"days": 50}},
	"minimum_period_days": {"rfi": {"days": 30}, "opinion_call": {"days": 20}},
}

_open(changes) := paths if {
	paths := {unknown.path | some unknown in rule.open} with input as _doc(changes) with data.kijun.reference.procurement_thresholds as _thresholds
}

_large(fields) := {"spec": object.union({"estimated_value_yen": 160000000, "specification_hard_to_write": true}, fields)}

test_undecided_is_open if {
	_open({"spec": {"contracted_on": "2030-01-01"}}) == {["spec"]}
	_open({}) == set()
}

test_just_below if _paths(_large({"estimated_value_yen": 159999999, "subject": "審査基盤の構築", "contracted_on": "2026-06-01"})) == set()

test_not_done if _paths(_large({})) == {["spec"]}

test_information_requested if _paths(_large({"rfi": {"from": "2025-10-01", "to": "2025-11-01"}})) == set()

test_applies_to_hard_specifications if {
	_applies(_large({}))
	not _applies({})
	not _applies(_large({"specification_hard_to_write": false}))
	not _applies(_large({"method": "single"}))
}
