package kijun.rules.procurement.no_gazette_test

import data.kijun.rules.procurement.no_gazette as rule

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

_large(fields) := {"spec": object.union({"estimated_value_yen": 20000000}, fields)}

test_published if _paths(_large({"notice": {"gazette_on": "2026-03-02"}})) == set()

test_not_published if {
	_paths(_large({"notice": {"published_on": "2026-03-02"}})) == {["spec", "notice"]}
	_paths(_large({})) == {["spec"]}
}

test_below_the_threshold if _paths({"spec": {"subject": "研修の委託", "information_system": false}}) == set()

test_undecided_is_open if {
	_open({"spec": {"contracted_on": "2030-01-01"}}) == {["spec"]}
	_open(_large({"notice": {"gazette_on": "2026-03-02"}})) == set()
}

test_applies_to_competition if {
	_applies({})
	not _applies({"spec": {"method": "single"}})
}
