# METADATA
# title: 選択した詳細管理策に個別管理策がある
# description: "必須又は選択した詳細管理策には、事業者が実際に行う個別管理策を一つ以上記載する。"
# custom:
#   id: ISM-035
#   en:
#     title: "Selected controls have individual controls"
#     description: "Each mandatory or selected detailed control has at least one individual control that the provider actually carries out."
#   severity: medium
#   kinds: [ControlStatement]
#   clauses: ["ismap-cc22:2.2.4"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "詳細管理策 {item} に個別管理策の記載がありません"
#     en: "Detailed control {item} has no individual control"
#   expected:
#     ja: "個別管理策が一つ以上ある"
#     en: "At least one individual control"
#   remedy:
#     ja: "実際に行っている対策を記載する"
#     en: "Describe what is actually done"
package kijun.rules.ismap.no_individual_control

findings contains {"path": ["spec", "detailed_controls", "selected", i, "id"], "args": {"item": control.id}} if {
	some i, control in input.spec.detailed_controls.selected
	count(object.get(control, "individual_controls", [])) == 0
}

applicable if count(input.spec.detailed_controls.selected) > 0
