# METADATA
# title: 端末の持出しには申請と許可を要する
# description: |
#   機密性3情報、要保全情報又は要安定情報を扱う端末を要管理対策区域外で使うには、課室情報セキュリティ責任者の許可を要する。
#   2020年の講演は全ての持出しに利用申請書による申請を求めており、kijun は格付けによらず許可の記録を求める。
#   これから持ち出すものは対象としない。
# custom:
#   id: TRM-001
#   en:
#     title: Terminals are taken out with permission
#     description: |
#       Using a terminal outside controlled areas for confidentiality class-3, critical or vital information needs the
#       permission of the division/office information security officer. In the 2020 talk every take-out needs an application;
#       kijun asks for a recorded permission whatever the classification.
#   severity: high
#   kinds: [TerminalUse]
#   clauses: ["insider-guideline:10"]
#   references: ["ipa-insider-guidelines-3.0:(10)"]
#   basis: practice
#   since: 0.1.0
#   message:
#     ja: "端末「{device}」の持出し（申請 {number}）に許可の記録がありません"
#     en: "The take-out of terminal \"{device}\" (application {number}) has no recorded permission"
#   expected:
#     ja: "approval に許可した人と日がある"
#     en: "approval has who permitted it and when"
#   remedy:
#     ja: "端末を戻させるか、許可を得て approval に記録してください。許可なく持ち出した経緯も確認してください。"
#     en: "Have the terminal brought back, or obtain permission and record it in approval; find out why it left without one."
package kijun.rules.takeout.takeout_without_approval

applicable if {
	some _ in input.spec.takeouts
}

findings contains {"path": ["spec", "takeouts", i], "args": {"device": takeout.device, "number": takeout.number}} if {
	some i, takeout in input.spec.takeouts
	takeout.from <= input.as_of
	not takeout.approval
}
