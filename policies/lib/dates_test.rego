package kijun.lib.dates_test

import data.kijun.lib.dates

test_a if dates.days_between("2024-02-28", "2024-03-01") == 2
test_b if dates.days_between("2026-11-23", "2025-11-23") == -365
test_c if dates.minutes_between("2015-05-08T10:00+09:00", "2015-05-08T02:30Z") == 90
test_d if dates.fiscal_year_start("2026-03-31") == "2025-04-01"
