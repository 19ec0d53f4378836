package kijun.rules.procurement.call_too_short_test

import data.kijun.rules.procurement.call_too_short as rule

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

test_long_enough if {
	_paths({"spec": {"rfi": {"from": "2026-01-01", "to": "2026-01-31"}}}) == set()
	_paths({"spec": {"opinion_call": {"from": "2026-01-01", "to": "2026-01-21"}}}) == set()
}

test_too_short if {
	_paths({"spec": {"rfi": {"from": "2026-01-01", "to": "2026-01-30"}}}) == {["spec", "rfi"]}
	_paths({"spec": {"opinion_call": {"from": "2026-01-01", "to": "2026-01-20"}}}) == {["spec", "opinion_call"]}
}

test_applies_to_calls if {
	_applies({"spec": {"rfi": {"from": "2026-01-01", "to": "2026-01-31"}}})
	_applies({"spec": {"opinion_call": {"from": "2026-01-01", "to": "2026-01-31"}}})
	not _applies({})
}
