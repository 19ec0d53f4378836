# METADATA
# title: 必須の詳細管理策（B・PB）を選択する
# description: "接尾辞 B・PB の詳細管理策は基本言明要件であり、その統制目標を除外しない限り選択しなければならない。"
# custom:
#   id: ISM-033
#   en:
#     title: "Mandatory detailed controls (B, PB) are selected"
#     description: "Detailed controls with suffix B or PB are basic statement requirements and must be selected unless their objective is excluded."
#   severity: high
#   kinds: [ControlStatement]
#   clauses: ["ismap-cc22:2.2.4"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "必須の詳細管理策 {item}（統制目標 {objective}）が選択されていません"
#     en: "The mandatory detailed control {item} (objective {objective}) is not selected"
#   expected:
#     ja: "B・PB の詳細管理策が、除外した統制目標のものを除き全て選択されている"
#     en: "All B and PB controls are selected but those of excluded objectives"
#   remedy:
#     ja: "選択し、個別管理策を記載する"
#     en: "Select it and describe its individual controls"
package kijun.rules.ismap.mandatory_control_missing

findings contains {"path": ["spec", "detailed_controls", "selected"], "args": {"item": item, "objective": objective}, "key": item} if {
	some item, objective in data.kijun.reference.ismap_controls.mandatory
	not item in _selected
	not objective in _excluded
}

_selected contains control.id if some control in input.spec.detailed_controls.selected

_excluded contains exclusion.id if some exclusion in input.spec.objectives.excluded
