# METADATA
# title: 月の加算
# description: |
#   日付（YYYY-MM-DD）に月を加える。加えた先の月に同じ日がなければ、その月の末日とする。
package kijun.lib.months

# The same day `count` months later; the last day of that month when it has no such day.
plus_months(date, count) := _date(year, month, min({_number(date, 8, 2), _days_in(year, month)})) if {
	total := ((_number(date, 0, 4) * 12) + (_number(date, 5, 2) - 1)) + count
	month := (total % 12) + 1
	year := (total - (total % 12)) / 12
}

next_day(date) := _date(year, month, day + 1) if {
	year := _number(date, 0, 4)
	month := _number(date, 5, 2)
	day := _number(date, 8, 2)
	day < _days_in(year, month)
}

# The day after the last of a month is the first of the next.
next_day(date) := _date(_number(following, 0, 4), _number(following, 5, 2), 1) if {
	_number(date, 8, 2) >= _days_in(_number(date, 0, 4), _number(date, 5, 2))
	following := plus_months(date, 1)
}

_days_in(_, month) := 31 if month in {1, 3, 5, 7, 8, 10, 12}

_days_in(_, month) := 30 if month in {4, 6, 9, 11}

_days_in(year, 2) := 29 if _leap(year)

_days_in(year, 2) := 28 if not _leap(year)

_leap(year) if {
	year % 4 == 0
	year % 100 != 0
}

_leap(year) if year % 400 == 0

_date(year, month, day) := concat("-", [
	substring(format_int(year + 10000, 10), 1, 4),
	substring(format_int(month + 100, 10), 1, 2),
	substring(format_int(day + 100, 10), 1, 2),
])

# The leading 1 keeps to_number away from leading zeros, which the engines do not read alike.
_number(date, start, length) := to_number(concat("", ["1", substring(date, start, length)])) - {2: 100, 4: 10000}[length]
