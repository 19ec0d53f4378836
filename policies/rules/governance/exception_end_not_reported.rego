# METADATA
# title: 例外措置の終了を報告する
# description: "期限の前に終えた例外措置に、終了の報告の記録がないものを違反とする。条項は記録の整備と報告を求め、終了の報告を名指ししない。"
# custom:
#   id: GOV-057
#   en:
#     title: "The end of an exception is reported"
#     description: "An exception that ended early without a recorded report of its end is a violation. The clause demands records and reports and does not name the end."
#   severity: low
#   kinds: [Exception]
#   clauses: []
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "例外措置は {day} に終えていますが、終了の報告が記録されていません"
#     en: "The exception ended on {day}, but no report of its end is recorded"
#   expected:
#     ja: "基準日以前の end.reported_on"
#     en: "an end.reported_on that is not in the future"
#   remedy:
#     ja: "許可権限者に終了を報告し、日付を記録してください。"
#     en: "Report the end to the permission authority and record the day."
package kijun.rules.governance.exception_end_not_reported

import data.kijun.lib.governance
import data.kijun.lib.place

applicable if input.spec.end.ended_on <= input.as_of

findings contains {"path": place.nearest(input, ["spec", "end", "reported_on"]), "args": {"day": input.spec.end.ended_on}} if {
	not governance.dated(input.spec.end, "reported_on", input.as_of)
}
