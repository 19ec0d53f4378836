# METADATA
# title: 情報セキュリティ対策推進体制の役割を定める
# description: "情報セキュリティ対策推進体制の役割が一つ以上記されていることを確かめる。"
# custom:
#   id: GOV-016
#   en:
#     title: "The duties of the promotion structure are laid down"
#     description: "The duties of the promotion structure are recorded."
#   severity: low
#   kinds: [Organization]
#   clauses: ["unified-r7:2.1.1(6)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "情報セキュリティ対策推進体制の役割が定められていません"
#     en: "The duties of the promotion structure are not laid down"
#   expected:
#     ja: "spec.roles.promotion_structure.duties が空でない"
#     en: "spec.roles.promotion_structure.duties is not empty"
#   remedy:
#     ja: "情報セキュリティ対策推進体制の役割を定めて記録してください。"
#     en: "Lay them down and record them."
package kijun.rules.governance.promotion_duties_missing

import data.kijun.lib.place

applicable if input.spec.roles.promotion_structure

findings contains {"path": place.nearest(input, ["spec", "roles", "promotion_structure", "duties"]), "args": {}} if {
	count(object.get(input, ["spec", "roles", "promotion_structure", "duties"], [])) == 0
}
