# METADATA
# title: 日付と時刻
# description: |
#   日付は YYYY-MM-DD、時刻は YYYY-MM-DDThh:mm[:ss](Z|±hh:mm) の文字列（スキーマで検証済み）。
#   同じ形の日付は文字列のまま比較できる。ここには差と加算だけを置く。
package kijun.lib.dates

# Days since 0000-03-01 of the proleptic Gregorian calendar (H. Hinnant, days_from_civil).
day_number(date) := ((((era * 146097) + (quotient(year_of_era * 1461, 4) - quotient(year_of_era, 100))) + day_of_year) + day) - 1 if {
	year := four_digits(date, 0)
	month := two_digits(date, 5)
	day := two_digits(date, 8)
	shifted := (month + 9) % 12
	march_year := year - early(month)
	era := quotient(march_year, 400)
	year_of_era := march_year % 400
	day_of_year := quotient((153 * shifted) + 2, 5)
}

# Days from `earlier` to `later`; negative when `later` is the earlier one.
days_between(earlier, later) := day_number(later) - day_number(earlier)

# Minutes from `earlier` to `later`, both with their offset from UTC.
minutes_between(earlier, later) := minute_number(later) - minute_number(earlier)

minute_number(time) := (((day_number(time) * 1440) + (two_digits(time, 11) * 60)) + two_digits(time, 14)) - offset_minutes(time)

offset_minutes(time) := 0 if endswith(time, "Z")

offset_minutes(time) := sign * ((two_digits(zone, 1) * 60) + two_digits(zone, 4)) if {
	not endswith(time, "Z")
	zone := substring(time, count(time) - 6, 6)
	sign := {"+": 1, "-": -1}[substring(zone, 0, 1)]
}

# The calendar date of a time, as written (in its own offset).
date_of(time) := substring(time, 0, 10)

# First day of the Japanese fiscal year (April 1st) that `date` falls in.
fiscal_year_start(date) := april_first(four_digits(date, 0) - fiscal_shift(date))

april_first(year) := concat("", [format_int(year, 10), "-04-01"])

fiscal_shift(date) := 1 if substring(date, 5, 5) < "04-01"

fiscal_shift(date) := 0 if substring(date, 5, 5) >= "04-01"

early(month) := 1 if month <= 2

early(month) := 0 if month > 2

quotient(a, b) := (a - (a % b)) / b

# The leading 1 keeps to_number away from leading zeros, which the engines do not read alike.
two_digits(text, start) := to_number(concat("", ["1", substring(text, start, 2)])) - 100

four_digits(text, start) := to_number(concat("", ["1", substring(text, start, 4)])) - 10000
