# METADATA
# title: クラウドサービスリストの登録
# description: |
#   写し（CloudRegistry 文書）から登録を探し、登録の有効性と監査対象期間の決まりを確かめる。
#   期間は {from, to}（末日を含む）。
package kijun.lib.registry

import data.kijun.lib.dates
import data.kijun.lib.months

# The entries with this number, each with its index in the snapshot: none, one, or several when the snapshot is wrong.
entries(snapshot, number) := {{"index": i, "entry": entry} |
	some i, entry in snapshot.spec.services
	entry.registration_number == number
}

# Past the day of expiry without a renewal filed in time (a registration stays valid while a filed renewal is pending).
lapsed(entry, date) if {
	date > entry.expires_on
	not _renewal_filed_in_time(entry)
}

# Registered by that day, not suspended or removed, and known not to have lapsed.
in_force(entry, date) if {
	entry.status == "registered"
	object.get(entry, "registered_on", date) <= date
	entry.expires_on
	not lapsed(entry, date)
}

# One year and four months after the day that follows the last day of the audit target period.
expected_expiry(period) := months.plus_months(months.next_day(period.to), 16)

# Sources differ about whether that day is itself the last valid one: one day either way is accepted.
expiry_agrees(period, expires_on) if abs(dates.days_between(expected_expiry(period), expires_on)) <= 1

shorter_than_three_months(period) if months.next_day(period.to) < months.plus_months(period.from, 3)

longer_than_one_year(period) if months.next_day(period.to) > months.plus_months(period.from, 12)

_renewal_filed_in_time(entry) if entry.renewal_filed_on <= entry.expires_on
