package kijun.lib.records_test

import data.kijun.lib.records

document(date) := {"spec": {"checks": [{"on": date}], "life_cycle": {"go_live_on": date}}, "as_of": "2026-11-01"}

test_within if {
	records.within(document("2026-10-02"), ["spec", "checks"], "on", 30)
	not records.within(document("2026-10-01"), ["spec", "checks"], "on", 30)
	records.within(document("2026-11-01"), ["spec", "checks"], "on", 30)
	not records.within(document("2026-11-02"), ["spec", "checks"], "on", 30)
	not records.within(document("2026-10-02"), ["spec", "reviews"], "on", 30)
	not records.within(document("2026-10-02"), ["spec", "checks"], "off", 30)
}

test_young if {
	records.young(document("2026-10-02"), 30)
	not records.young(document("2026-10-01"), 30)
	not records.young({"spec": {}, "as_of": "2026-11-01"}, 30)
}

test_done_between if {
	records.done_between({"on": "2026-10-01"}, "on", "2026-10-01", "2026-11-01")
	records.done_between({"on": "2026-11-01"}, "on", "2026-10-01", "2026-11-01")
	not records.done_between({"on": "2026-09-30"}, "on", "2026-10-01", "2026-11-01")
	not records.done_between({"on": "2026-11-02"}, "on", "2026-10-01", "2026-11-01")
	not records.done_between({}, "on", "2026-10-01", "2026-11-01")
}

test_overdue if {
	records.overdue({"from": "2026-10-01"}, "from", "to", "2026-11-01", 30)
	not records.overdue({"from": "2026-10-02"}, "from", "to", "2026-11-01", 30)
	not records.overdue({"from": "2026-10-01", "to": "2026-10-31"}, "from", "to", "2026-11-01", 30)
	records.overdue({"from": "2026-10-01", "to": "2026-11-02"}, "from", "to", "2026-11-01", 30)
	records.overdue({"from": "2026-10-01", "to": "2026-09-30"}, "from", "to", "2026-11-01", 30)
}
