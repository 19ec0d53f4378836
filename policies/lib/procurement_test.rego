package kijun.lib.procurement_test

import data.kijun.lib.procurement

thresholds := {"large_multiple": {"times": 8}, "periods": [
	{"from": "2018-04-01", "until": "2020-03-31", "goods_and_services": {"yen": 15}, "construction": {"yen": 680}},
	{"from": "2026-04-01", "until": "2028-03-31", "goods_and_services": {"yen": 20}, "technical_services": {"yen": 90}},
]}

test_threshold_by_category_and_day if {
	procurement.threshold("services", "2026-04-01") == 20 with data.kijun.reference.procurement_thresholds as thresholds
	procurement.threshold("goods", "2028-03-31") == 20 with data.kijun.reference.procurement_thresholds as thresholds
	procurement.threshold("lease", "2018-04-01") == 15 with data.kijun.reference.procurement_thresholds as thresholds
	procurement.threshold("manufacture", "2018-04-01") == 15 with data.kijun.reference.procurement_thresholds as thresholds
	procurement.threshold("technical_services", "2026-04-01") == 90 with data.kijun.reference.procurement_thresholds as thresholds
	procurement.threshold("construction", "2020-03-31") == 680 with data.kijun.reference.procurement_thresholds as thresholds
}

test_no_threshold_outside_the_data if {
	not procurement.threshold("services", "2020-04-01") with data.kijun.reference.procurement_thresholds as thresholds
	not procurement.threshold("services", "2026-03-31") with data.kijun.reference.procurement_thresholds as thresholds
	not procurement.threshold("construction", "2026-04-01") with data.kijun.reference.procurement_thresholds as thresholds
}

spec(value) := {"category": "services", "contracted_on": "2026-05-01", "estimated_value_yen": value, "method": "open"}

test_international_from_the_threshold_on if {
	procurement.international(spec(20)) with data.kijun.reference.procurement_thresholds as thresholds
	not procurement.international(spec(19)) with data.kijun.reference.procurement_thresholds as thresholds
}

test_large_from_eight_times_the_threshold_on if {
	procurement.large(spec(160)) with data.kijun.reference.procurement_thresholds as thresholds
	not procurement.large(spec(159)) with data.kijun.reference.procurement_thresholds as thresholds
}

test_undecided_without_value_date_or_data if {
	procurement.undecided(object.remove(spec(1), ["estimated_value_yen"])) with data.kijun.reference.procurement_thresholds as thresholds
	procurement.undecided(object.remove(spec(1), ["contracted_on"])) with data.kijun.reference.procurement_thresholds as thresholds
	procurement.undecided(object.union(spec(1), {"contracted_on": "2030-01-01"})) with data.kijun.reference.procurement_thresholds as thresholds
	not procurement.undecided(spec(0)) with data.kijun.reference.procurement_thresholds as thresholds
}

test_competitive_methods if {
	procurement.competitive({"method": "open"})
	procurement.competitive({"method": "selective"})
	not procurement.competitive({"method": "single"})
	not procurement.competitive({"method": "proposal"})
}

test_notice_days if procurement.notice_days({"notice": {"published_on": "2026-03-02", "bid_on": "2026-03-12"}}) == 10
