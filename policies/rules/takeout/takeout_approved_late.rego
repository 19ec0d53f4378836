# METADATA
# title: 端末の持出しは事前に許可を得る
# description: |
#   許可は持ち出す前に得る。
#   2020年の講演は持出しに利用申請書による申請を求める。
#   許可の日が持出日より後の申請を違反とする。機密性3情報、要保全情報又は要安定情報を扱うものは TRM-027 が見る。
# custom:
#   id: TRM-002
#   en:
#     title: Permission comes before the take-out
#     description: |
#       Permission is obtained before the terminal leaves; the 2020 talk asks for an application for each take-out. A permission
#       dated after the take-out is a violation. Take-outs with class-3, critical or vital information are left to TRM-027.
#   severity: high
#   kinds: [TerminalUse]
#   clauses: []
#   basis: practice
#   since: 0.1.0
#   message:
#     ja: "端末「{device}」は {from} に持ち出され、許可は後の {approved_on} です（申請 {number}）"
#     en: "Terminal \"{device}\" was taken out on {from} and approved only on {approved_on} (application {number})"
#   expected:
#     ja: "許可の日が持出日以前である"
#     en: "The permission is not later than the take-out"
#   remedy:
#     ja: "事後の許可となった経緯を確認し、持出しの前に許可を得る運用を徹底してください。"
#     en: "Find out why approval came afterwards, and see to it that terminals leave only with permission."
package kijun.rules.takeout.takeout_approved_late

import data.kijun.lib.information

applicable if {
	some _ in input.spec.takeouts
}

findings contains {
	"path": ["spec", "takeouts", i, "approval", "approved_on"],
	"args": {
		"device": takeout.device,
		"number": takeout.number,
		"from": takeout.from,
		"approved_on": takeout.approval.approved_on,
	},
} if {
	some i, takeout in input.spec.takeouts
	takeout.approval.approved_on > takeout.from
	not _important(takeout)
}

_important(takeout) if information.important(takeout.classification)
