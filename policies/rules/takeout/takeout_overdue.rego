# METADATA
# title: 持ち出した端末を期限までに戻す
# description: |
#   戻らない端末は、紛失又は不正な持出しに気付く機会を失わせる。
#   返却予定日から組織が定める猶予の日数を過ぎても返却日のない持出しを違反とする。
#   遵守事項に直接の定めはなく、kijun の設計である。
# custom:
#   id: TRM-004
#   en:
#     title: Terminals come back in time
#     description: |
#       A terminal that does not come back may be lost or taken without anybody noticing. A take-out without a return after the
#       planned day and the grace the organisation has set is a violation. No requirement says so directly; this is kijun's design.
#   severity: high
#   kinds: [TerminalUse]
#   parameters: [takeout_grace_days]
#   clauses: []
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "端末「{device}」（申請 {number}）が返却予定日 {to} と組織が定める猶予{limit}日を過ぎても戻っていません"
#     en: "Terminal \"{device}\" (application {number}) is not back after {to} and the {limit} days of grace the organisation has set"
#   expected:
#     ja: "返却予定日までに返却されている"
#     en: "Returned by the planned day"
#   remedy:
#     ja: "申請者に所在を確認して戻させ、returned_on に記録してください。延長するときは、改めて許可を得た新しい申請とし、元の申請には切替えの日を returned_on に記録してください。"
#     en: "Ask the applicant where it is, have it brought back and record returned_on; an extension is a new application with its own permission; then record the day of change as returned_on of the old one."
package kijun.rules.takeout.takeout_overdue

import data.kijun.lib.dates

applicable if {
	some _ in input.spec.takeouts
}

findings contains {
	"path": ["spec", "takeouts", i, "to"],
	"args": {
		"device": takeout.device,
		"number": takeout.number,
		"to": takeout.to,
		"limit": data.kijun.parameters.takeout_grace_days,
	},
} if {
	some i, takeout in input.spec.takeouts
	dates.days_between(takeout.to, input.as_of) > data.kijun.parameters.takeout_grace_days
	not _returned(takeout)
}

_returned(takeout) if takeout.returned_on <= input.as_of
