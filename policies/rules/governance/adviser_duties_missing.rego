# METADATA
# title: 最高情報セキュリティアドバイザーの業務を定める
# description: "最高情報セキュリティアドバイザーの業務が一つ以上記されていることを確かめる。"
# custom:
#   id: GOV-014
#   en:
#     title: "The advisor's duties are laid down"
#     description: "The advisor's duties are recorded."
#   severity: low
#   kinds: [Organization]
#   clauses: ["unified-r7:2.1.1(5)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "最高情報セキュリティアドバイザーの業務が定められていません"
#     en: "The advisor's duties are not laid down"
#   expected:
#     ja: "spec.roles.adviser.duties が空でない"
#     en: "spec.roles.adviser.duties is not empty"
#   remedy:
#     ja: "最高情報セキュリティアドバイザーの業務を定めて記録してください。"
#     en: "Lay them down and record them."
package kijun.rules.governance.adviser_duties_missing

import data.kijun.lib.place

applicable if input.spec.roles.adviser

findings contains {"path": place.nearest(input, ["spec", "roles", "adviser", "duties"]), "args": {}} if {
	count(object.get(input, ["spec", "roles", "adviser", "duties"], [])) == 0
}
