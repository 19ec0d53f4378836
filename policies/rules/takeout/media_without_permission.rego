# METADATA
# title: 重要な情報を記録した媒体の持出しには許可を要する
# description: |
#   機密性3情報、要保全情報又は要安定情報を記録した USB メモリ等の外部電磁的記録媒体を要管理対策区域外に持ち出すときは、課室情報セキュリティ責任者の許可を得る。
#   持出日までに許可のないものを違反とし、承認者が組織の責任者の一覧に無いときは人に確かめる。
# custom:
#   id: TRM-025
#   en:
#     title: Storage media with important information leave with permission
#     description: |
#       Taking storage media with confidentiality class-3, critical or vital information outside controlled areas needs the
#       permission of the division/office information security officer. No permission by the day of take-out is a violation; an
#       approver who is not among the organisation's officers is asked about.
#   severity: high
#   kinds: [TerminalUse]
#   reads: [Organization]
#   clauses: ["unified-r7:8.1.1(3)(g)", "insider-guideline:10"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "要許可の情報を記録した媒体の持出し（申請 {number}）に、{from} までの許可がありません"
#     en: "The take-out of a medium with information that needs permission (application {number}) was not approved by {from}"
#   question:
#     ja: "媒体の持出し（申請 {number}、{from} から）を許可した人は、その時の課室情報セキュリティ責任者又はその上位の責任者ですか"
#     en: "Was the person who permitted taking out the medium (application {number}, from {from}) the division officer at the time, or above?"
#   unknown:
#     ja: "外部電磁的記録媒体の持出しの記録（media_takeouts）がありません（無ければ空の一覧を書く）"
#     en: "There is no list of media taken out (media_takeouts) (an empty list when there are none)"
#   expected:
#     ja: "持出日以前の許可"
#     en: "A permission on or before the day of take-out"
#   remedy:
#     ja: "媒体を戻させ、許可を得た上で approval に記録してください。"
#     en: "Have the medium brought back, obtain permission and record it in approval."
package kijun.rules.takeout.media_without_permission

import data.kijun.lib.classification
import data.kijun.lib.officers
import data.kijun.lib.place

applicable if {
	some takeout in input.spec.media_takeouts
	_needs_permission(takeout.classification)
}

findings contains {
	"path": place.nearest(input, ["spec", "media_takeouts", i, "approval", "approved_on"]),
	"args": {"number": takeout.number, "from": takeout.from},
} if {
	some i, takeout in input.spec.media_takeouts
	_needs_permission(takeout.classification)
	not _permitted(takeout)
}

_needs_permission(degree) if degree.confidentiality == 3

_needs_permission(degree) if classification.critical_integrity(degree)

_needs_permission(degree) if classification.vital(degree)

_permitted(takeout) if takeout.approval.approved_on <= takeout.from

reviews contains {
	"path": ["spec", "media_takeouts", i, "approval", "approver"],
	"args": {"number": takeout.number, "from": takeout.from},
} if {
	some i, takeout in input.spec.media_takeouts
	_needs_permission(takeout.classification)
	officers.unlisted(takeout.approval)
}

# Not even an empty list: nobody says that there is none.
applicable if not input.spec.media_takeouts

open contains {"path": ["spec"], "args": {}} if not input.spec.media_takeouts
