package kijun.rules.procurement.international_notice_too_short_test

import data.kijun.rules.procurement.international_notice_too_short as rule

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

test_applies_to_competition_with_notice if {
	_applies(_notice("2026-03-02", {}))
	_applies(object.union(_notice("2026-03-02", {}), {"spec": {"method": "selective"}}))
	not _applies(object.union(_notice("2026-03-02", {}), {"spec": {"method": "single"}}))
	not _applies({})
}

_notice(date, fields) := {"spec": {"notice": object.union({"published_on": date, "bid_on": "2026-04-21"}, fields)}}

_large(date, fields) := object.union(_notice(date, fields), {"spec": {"estimated_value_yen": 20000000}})

test_fifty_days if _paths(_large("2026-03-02", {})) == set()

test_forty_nine_days if _paths(_large("2026-03-03", {})) == {["spec", "notice", "published_on"]}

test_urgency_is_reviewed if {
	_paths(_large("2026-03-03", {"urgent_reason": "災害対応"})) == set()
	_reviews(_large("2026-03-03", {"urgent_reason": "災害対応"})) == {["spec", "notice", "published_on"]}
	_reviews(_large("2026-03-03", {})) == set()
}

_reviews(changes) := paths if {
	paths := {review.path | some review in rule.reviews} with input as _doc(changes) with data.kijun.reference.procurement_thresholds as _thresholds
}

test_below_the_threshold if _paths(_notice("2026-04-12", {})) == set()

test_undecided_is_open if {
	_open({}) == set()
	_open({"spec": {"contracted_on": "2030-01-01"}}) == {["spec"]}
}
