# METADATA
# title: インシデント
# description: Incident 文書の記録を、複数の規則が同じ意味で読む判定。日時が基準日より後の記録は、行われたものと数えない。
package kijun.lib.incidents

import data.kijun.lib.dates

# Done by the end of the as-of date.
done(time, as_of) if dates.date_of(time) <= as_of

# Authorities outside the body that have been notified.
notified(spec, as_of) := {notification.authority |
	some notification in spec.notifications
	done(notification.at, as_of)
}
