package kijun.lib.dates_test

import data.kijun.lib.dates

test_a if dates.days_between("2024-02-28", "2024-03-01") == 2
test_b if dates.days_between("2026-11-23", "2025-11-23") == -365
test_c if dates.minutes_between("2015-05-08T10:00+09:00", "2015-05-08T02:30Z") == 90
test_d if dates.fiscal_year_start("2026-03-31") == "2025-04-01"

test_what_is_looked_up_is_what_is_reckoned if {
	every year in numbers.range(1988, 2071) {
		every month in numbers.range(101, 112) {
			every day in ["01", "28"] {
				date := concat("-", [format_int(year, 10), substring(format_int(month, 10), 1, 2), day])
				dates.day_number(date) == dates.reckoned(date)
			}
		}
	}
}
