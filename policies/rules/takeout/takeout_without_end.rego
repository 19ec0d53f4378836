# METADATA
# title: 持出しには返却予定日を定める
# description: |
#   期限のない持出しは、許可が要るかを見直す機会がなく、未返却にも気付けない。
#   返却予定日のない申請を違反とする。
#   遵守事項に直接の定めはなく、kijun の設計である。
# custom:
#   id: TRM-005
#   en:
#     title: A take-out has a planned return
#     description: |
#       A take-out without an end is never decided on again, and nobody notices that the terminal is not back. An application
#       without a planned return is a violation. No requirement says so directly; this is kijun's design.
#   severity: medium
#   kinds: [TerminalUse]
#   clauses: []
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "端末「{device}」の持出し（申請 {number}）に返却予定日がありません"
#     en: "The take-out of terminal \"{device}\" (application {number}) has no planned return"
#   expected:
#     ja: "to に返却予定日がある"
#     en: "to has the planned day of return"
#   remedy:
#     ja: "返却予定日を定めて許可を得直し、to に記録してください。"
#     en: "Set a day of return, have it approved and record it in to."
package kijun.rules.takeout.takeout_without_end

applicable if {
	some _ in input.spec.takeouts
}

findings contains {"path": ["spec", "takeouts", i], "args": {"device": takeout.device, "number": takeout.number}} if {
	some i, takeout in input.spec.takeouts
	not takeout.to
}
