package kijun.lib.registry_test

import data.kijun.lib.registry

entry := {"registration_number": "C99-0001-2", "status": "registered", "expires_on": "2026-08-01"}

snapshot := {"spec": {"services": [{"registration_number": "C99-0009-2"}, entry]}}

test_entries_are_found_by_number if {
	registry.entries(snapshot, "C99-0001-2") == {{"index": 1, "entry": entry}}
	registry.entries(snapshot, "C99-0002-2") == set()
}

test_lapsed_after_the_day_of_expiry if {
	not registry.lapsed(entry, "2026-08-01")
	registry.lapsed(entry, "2026-08-02")
	not registry.lapsed(object.remove(entry, ["expires_on"]), "2026-08-02")
}

test_renewal_filed_in_time_keeps_it_valid if {
	not registry.lapsed(object.union(entry, {"renewal_filed_on": "2026-08-01"}), "2026-10-01")
	registry.lapsed(object.union(entry, {"renewal_filed_on": "2026-08-02"}), "2026-10-01")
}

test_in_force if {
	registry.in_force(entry, "2026-08-01")
	not registry.in_force(entry, "2026-08-02")
	not registry.in_force(object.union(entry, {"status": "suspended"}), "2026-07-01")
	not registry.in_force(object.remove(entry, ["expires_on"]), "2026-07-01")
	registry.in_force(object.union(entry, {"registered_on": "2026-07-01"}), "2026-07-01")
	not registry.in_force(object.union(entry, {"registered_on": "2026-07-02"}), "2026-07-01")
}

test_expiry_one_year_and_four_months_after_the_period if {
	registry.expected_expiry({"from": "2024-04-01", "to": "2025-03-31"}) == "2026-08-01"
	registry.expiry_agrees({"from": "2024-04-01", "to": "2025-03-31"}, "2026-07-31")
	registry.expiry_agrees({"from": "2024-04-01", "to": "2025-03-31"}, "2026-08-02")
	not registry.expiry_agrees({"from": "2024-04-01", "to": "2025-03-31"}, "2026-07-30")
	not registry.expiry_agrees({"from": "2024-04-01", "to": "2025-03-31"}, "2026-08-03")
}

test_period_between_three_months_and_one_year if {
	registry.shorter_than_three_months({"from": "2026-01-01", "to": "2026-03-30"})
	not registry.shorter_than_three_months({"from": "2026-01-01", "to": "2026-03-31"})
	registry.longer_than_one_year({"from": "2025-04-01", "to": "2026-04-01"})
	not registry.longer_than_one_year({"from": "2025-04-01", "to": "2026-03-31"})
}
