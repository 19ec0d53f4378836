package kijun.lib.months_test

import data.kijun.lib.months

test_same_day_in_another_month if {
	months.plus_months("2026-01-15", 0) == "2026-01-15"
	months.plus_months("2026-01-15", 3) == "2026-04-15"
	months.plus_months("2025-04-01", 16) == "2026-08-01"
	months.plus_months("2025-12-01", 12) == "2026-12-01"
	months.plus_months("2025-11-05", 1) == "2025-12-05"
	months.plus_months("2025-12-05", 1) == "2026-01-05"
}

test_short_months_end_on_their_last_day if {
	months.plus_months("2026-01-31", 1) == "2026-02-28"
	months.plus_months("2024-01-31", 1) == "2024-02-29"
	months.plus_months("2100-01-31", 1) == "2100-02-28"
	months.plus_months("2000-01-31", 1) == "2000-02-29"
	months.plus_months("2026-03-31", 1) == "2026-04-30"
	months.plus_months("2026-05-31", 2) == "2026-07-31"
}

test_next_day if {
	months.next_day("2026-03-30") == "2026-03-31"
	months.next_day("2026-03-31") == "2026-04-01"
	months.next_day("2026-04-30") == "2026-05-01"
	months.next_day("2026-12-31") == "2027-01-01"
	months.next_day("2026-02-28") == "2026-03-01"
	months.next_day("2024-02-28") == "2024-02-29"
	months.next_day("2026-01-31") == "2026-02-01"
}
