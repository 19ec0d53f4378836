# METADATA
# title: "機密性3情報等を扱う端末の区域外利用には許可を要する"
# description: "職員等は、機関等支給端末を要管理対策区域の外で利用して機密性3情報、要保全情報又は要安定情報を取り扱うときは、課室情報セキュリティ責任者の許可を得る。持出日までの許可が無いものを違反とし、格付けの記載がなければ不明とする。承認者が組織の責任者の一覧に無いときは人に確かめる。"
# custom:
#   id: TRM-027
#   en:
#     title: "Terminals with important information are used outside with permission"
#     description: "Handling class-3, critical or vital information on an agency-furnished terminal outside controlled areas needs the division officer's permission. No permission by the day of take-out is a violation, no classification is unknown, and an approver who is not among the organisation's officers is asked about."
#   severity: high
#   kinds: [TerminalUse]
#   reads: [Organization]
#   clauses: ["unified-r7:8.1.1(4)(b)(i)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "機密性3情報、要保全情報又は要安定情報を扱う端末「{device}」の持出し（申請 {number}）に、{from} までの許可がありません"
#     en: "Terminal \"{device}\" with class-3, critical or vital information was taken out (application {number}) without permission by {from}"
#   unknown:
#     ja: "端末「{device}」の持出し（申請 {number}、{from} から）で扱う情報の格付けが書かれていません"
#     en: "The classification of the information of the take-out of \"{device}\" (application {number}, from {from}) is not stated"
#   question:
#     ja: "端末「{device}」の持出し（申請 {number}、{from} から）を許可した人は、その時の課室情報セキュリティ責任者又はその上位の責任者ですか"
#     en: "Was the person who permitted taking out \"{device}\" (application {number}, from {from}) the division officer at the time, or above?"
#   expected:
#     ja: "持出日以前の approval"
#     en: "approval on or before the day of take-out"
#   remedy:
#     ja: "端末を戻させ、許可を得た上で approval に記録してください。"
#     en: "Have it brought back, and record a permission in approval first."
package kijun.rules.takeout.important_takeout_without_permission

import data.kijun.lib.information
import data.kijun.lib.officers
import data.kijun.lib.place

applicable if {
	some takeout in input.spec.takeouts
	_judged(takeout)
}

_judged(takeout) if not takeout.classification

_judged(takeout) if information.important(takeout.classification)

findings contains {
	"path": place.nearest(input, ["spec", "takeouts", i, "approval", "approved_on"]),
	"args": {"device": takeout.device, "number": takeout.number, "from": takeout.from},
} if {
	some i, takeout in input.spec.takeouts
	information.important(takeout.classification)
	takeout.from <= input.as_of
	not _permitted(takeout)
}

_permitted(takeout) if takeout.approval.approved_on <= takeout.from

reviews contains {
	"path": ["spec", "takeouts", i, "approval", "approver"],
	"args": {"device": takeout.device, "number": takeout.number, "from": takeout.from},
} if {
	some i, takeout in input.spec.takeouts
	information.important(takeout.classification)
	officers.unlisted(takeout.approval)
}

open contains {"path": ["spec", "takeouts", i], "args": {"device": takeout.device, "number": takeout.number, "from": takeout.from}} if {
	some i, takeout in input.spec.takeouts
	takeout.from <= input.as_of
	not takeout.classification
}
