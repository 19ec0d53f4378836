# METADATA
# title: 日付と時刻
# description: |
#   日付は YYYY-MM-DD、時刻は YYYY-MM-DDThh:mm[:ss](Z|±hh:mm) の文字列（スキーマで検証済み）。
#   同じ形の日付は文字列のまま比較できる。ここには差と加算だけを置く。
package kijun.lib.dates

# Days since 0000-03-01 of the proleptic Gregorian calendar. The years that documents are about are looked up: the engines
# take long to reckon.
day_number(date) := (year_starts[year] + month_starts[object.get(leap_years, year, "common")][month]) + days[day] if {
	year := substring(date, 0, 4)
	month := substring(date, 5, 2)
	day := substring(date, 8, 2)
} else := reckoned(date)

# January 1st of each year.
year_starts := {
	"1990": 726773, "1991": 727138, "1992": 727503, "1993": 727869, "1994": 728234,
	"1995": 728599, "1996": 728964, "1997": 729330, "1998": 729695, "1999": 730060,
	"2000": 730425, "2001": 730791, "2002": 731156, "2003": 731521, "2004": 731886,
	"2005": 732252, "2006": 732617, "2007": 732982, "2008": 733347, "2009": 733713,
	"2010": 734078, "2011": 734443, "2012": 734808, "2013": 735174, "2014": 735539,
	"2015": 735904, "2016": 736269, "2017": 736635, "2018": 737000, "2019": 737365,
	"2020": 737730, "2021": 738096, "2022": 738461, "2023": 738826, "2024": 739191,
	"2025": 739557, "2026": 739922, "2027": 740287, "2028": 740652, "2029": 741018,
	"2030": 741383, "2031": 741748, "2032": 742113, "2033": 742479, "2034": 742844,
	"2035": 743209, "2036": 743574, "2037": 743940, "2038": 744305, "2039": 744670,
	"2040": 745035, "2041": 745401, "2042": 745766, "2043": 746131, "2044": 746496,
	"2045": 746862, "2046": 747227, "2047": 747592, "2048": 747957, "2049": 748323,
	"2050": 748688, "2051": 749053, "2052": 749418, "2053": 749784, "2054": 750149,
	"2055": 750514, "2056": 750879, "2057": 751245, "2058": 751610, "2059": 751975,
	"2060": 752340, "2061": 752706, "2062": 753071, "2063": 753436, "2064": 753801,
	"2065": 754167, "2066": 754532, "2067": 754897, "2068": 755262, "2069": 755628,
}

leap_years := {
	"1992": "leap", "1996": "leap", "2000": "leap", "2004": "leap", "2008": "leap",
	"2012": "leap", "2016": "leap", "2020": "leap", "2024": "leap", "2028": "leap",
	"2032": "leap", "2036": "leap", "2040": "leap", "2044": "leap", "2048": "leap",
	"2052": "leap", "2056": "leap", "2060": "leap", "2064": "leap", "2068": "leap",
}

# The first of each month, in days after January 1st.
month_starts := {
	"common": {"01": 0, "02": 31, "03": 59, "04": 90, "05": 120, "06": 151, "07": 181, "08": 212, "09": 243, "10": 273, "11": 304, "12": 334},
	"leap": {"01": 0, "02": 31, "03": 60, "04": 91, "05": 121, "06": 152, "07": 182, "08": 213, "09": 244, "10": 274, "11": 305, "12": 335},
}

# Days after the first of the month.
days := {
	"01": 0, "02": 1, "03": 2, "04": 3, "05": 4, "06": 5, "07": 6, "08": 7, "09": 8, "10": 9,
	"11": 10, "12": 11, "13": 12, "14": 13, "15": 14, "16": 15, "17": 16, "18": 17, "19": 18, "20": 19,
	"21": 20, "22": 21, "23": 22, "24": 23, "25": 24, "26": 25, "27": 26, "28": 27, "29": 28, "30": 29,
	"31": 30,
}

# The same for any year (H. Hinnant, days_from_civil).
reckoned(date) := ((((era * 146097) + (quotient(year_of_era * 1461, 4) - quotient(year_of_era, 100))) + day_of_year) + day) - 1 if {
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
