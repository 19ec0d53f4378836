# METADATA
# title: 記録の一覧
# description: |
#   日付のある記録の一覧から、新しい記録の有無と、期間内に済んだかを読み取る。未来の日付は済んだことにならない。
#   「not f(x.y)」は x.y が欠けると文全体が未定義になるため、欠け得る項目は記録ごと渡す。
package kijun.lib.records

import data.kijun.lib.dates

# A record of the list at `path` has its date in `field` on the day itself or at most `limit` days before.
within(document, path, field, limit) if {
	some record in object.get(document, path, [])
	record[field] <= document.as_of
	dates.days_between(record[field], document.as_of) <= limit
}

# In operation for at most `limit` days: what is to be done periodically is not due yet.
young(document, limit) if dates.days_between(document.spec.life_cycle.go_live_on, document.as_of) <= limit

# The record's date in `field` lies between `first` and `last`, both included.
done_between(record, field, first, last) if {
	record[field] >= first
	record[field] <= last
}

# `start` lies more than `limit` days back, and what should have followed has no date between then and the day.
overdue(record, start, field, day, limit) if {
	dates.days_between(record[start], day) > limit
	not done_between(record, field, record[start], day)
}
