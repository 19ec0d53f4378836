# METADATA
# title: 言明の番号が管理基準に実在する
# description: "管理基準に無い番号は、写し間違いか版の違いである。第3章・第4章・統制目標・必須の詳細管理策の番号を 2022-04-01 版と照合する（任意の詳細管理策の一覧は公表文書に無い）。"
# custom:
#   id: ISM-041
#   en:
#     title: "Ids in a statement exist in the criteria"
#     description: "An id that is not in the criteria is a slip or belongs to another edition. Ids of chapters 3 and 4, objectives and mandatory controls are compared with the edition of 2022-04-01 (the list of optional controls is not public)."
#   severity: low
#   kinds: [ControlStatement]
#   clauses: ["ismap-cc22:2.2.4"]
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "番号 {item} は管理基準（2022-04-01 版）にありません"
#     en: "{item} is not in the control criteria (edition of 2022-04-01)"
#   expected:
#     ja: "管理基準にある番号"
#     en: "An id of the criteria"
#   remedy:
#     ja: "番号を確かめて直す"
#     en: "Check and correct the id"
package kijun.rules.ismap.unknown_item

findings contains {"path": ["spec", tier, i], "args": {"item": item}} if {
	some tier in {"governance", "management"}
	some item in _unknown(_stated[tier], data.kijun.reference.ismap_controls[tier])
	some i, stated in _stated[tier]
	stated == item
}

findings contains {"path": ["spec", "objectives", "implemented", i], "args": {"item": item}} if {
	some item in _unknown(input.spec.objectives.implemented, data.kijun.reference.ismap_controls.objectives)
	some i, stated in input.spec.objectives.implemented
	stated == item
}

findings contains {"path": ["spec", "objectives", "excluded", i, "id"], "args": {"item": exclusion.id}} if {
	some i, exclusion in input.spec.objectives.excluded
	not exclusion.id in data.kijun.reference.ismap_controls.objectives
}

# Only mandatory detailed controls end in B.
findings contains {"path": ["spec", "detailed_controls", "selected", i, "id"], "args": {"item": control.id}} if {
	some i, control in input.spec.detailed_controls.selected
	endswith(control.id, "B")
	not data.kijun.reference.ismap_controls.mandatory[control.id]
}

_stated := {"governance": input.spec.governance, "management": input.spec.management}

_unknown(items, known) := {item | some item in items} - {item | some item in known}
