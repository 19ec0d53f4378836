package kijun.lib.cloud_use_test

import data.kijun.lib.cloud_use

spec(confidentiality, end) := {
	"started_on": "2026-04-01",
	"end": {"ended_on": end},
	"information": {"classification": {"confidentiality": confidentiality, "integrity": 1, "availability": 1}},
}

test_started if {
	cloud_use.started(spec(2, "2027-01-01"), "2026-04-01")
	not cloud_use.started(spec(2, "2027-01-01"), "2026-03-31")
	not cloud_use.started({}, "2026-04-01")
}

test_ended if {
	cloud_use.ended(spec(2, "2026-10-01"), "2026-10-01")
	not cloud_use.ended(spec(2, "2026-10-01"), "2026-09-30")
	not cloud_use.ended({}, "2026-09-30")
}

test_confidential_use if {
	cloud_use.confidential_use(spec(2, "2027-01-01"), "2026-11-01")
	not cloud_use.confidential_use(spec(1, "2027-01-01"), "2026-11-01")
	not cloud_use.confidential_use(spec(2, "2026-11-01"), "2026-11-01")
}

test_use_without_confidential_information if {
	cloud_use.public_information_use(spec(1, "2027-01-01"), "2026-11-01")
	not cloud_use.public_information_use(spec(2, "2027-01-01"), "2026-11-01")
	not cloud_use.public_information_use(spec(1, "2026-11-01"), "2026-11-01")
}

test_sharing_is_stated_or_confirmed_not_to_be if {
	confidential := {"information": {"classification": {"confidentiality": 2}}}
	cloud_use.sharing_unstated(confidential, "2026-11-01")
	cloud_use.sharing_unstated(object.union(confidential, {"no_sharing": {"confirmed_on": "2026-11-02"}}), "2026-11-01")
	not cloud_use.sharing_unstated(object.union(confidential, {"no_sharing": {"confirmed_on": "2026-11-01"}}), "2026-11-01")
	not cloud_use.sharing_unstated(object.union(confidential, {"sharing": {}}), "2026-11-01")
	not cloud_use.sharing_unstated({"information": {"classification": {"confidentiality": 1}}}, "2026-11-01")
}
