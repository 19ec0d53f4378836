# METADATA
# title: 選択しない詳細管理策に理由がある
# description: "必須でない詳細管理策はリスクに応じて選ぶが、選択しないものには理由を書く（理由そのものは監査されない）。任意の詳細管理策の一覧は公表文書に無いため、文書に挙げられたものだけを確かめる。"
# custom:
#   id: ISM-034
#   en:
#     title: "Detailed controls not selected have a reason"
#     description: "Other detailed controls are chosen by risk, with a reason for each one not selected (the reason itself is not audited). The list of optional controls is not in the public text, so only those named here are checked."
#   severity: low
#   kinds: [ControlStatement]
#   clauses: ["ismap-cc22:2.2.4"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "詳細管理策 {item} を選択しない理由がありません"
#     en: "No reason is given for not selecting detailed control {item}"
#   expected:
#     ja: "選択しない詳細管理策ごとに理由がある"
#     en: "A reason for each control not selected"
#   remedy:
#     ja: "理由を記載する"
#     en: "State the reason"
package kijun.rules.ismap.nonselection_without_reason

findings contains {"path": ["spec", "detailed_controls", "not_selected", i, "id"], "args": {"item": control.id}} if {
	some i, control in input.spec.detailed_controls.not_selected
	not control.reason
}

applicable if count(input.spec.detailed_controls.not_selected) > 0
