# METADATA
# title: 情報セキュリティ対策推進体制の責任者を任命する
# description: "情報セキュリティ対策推進体制の責任者が任命され、基準日に在ることを確かめる。"
# custom:
#   id: GOV-017
#   en:
#     title: "The person in charge of the promotion structure is designated"
#     description: "The person in charge of the promotion structure exists and is designated on the day."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:2.1.1(6)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "情報セキュリティ対策推進体制の責任者の任命が記録されていません"
#     en: "The person in charge of the promotion structure is not recorded as designated"
#   expected:
#     ja: "spec.roles.promotion_structure.head があり、任命の日（designated_on）が基準日以前である"
#     en: "spec.roles.promotion_structure.head with a designated_on that is not in the future"
#   remedy:
#     ja: "任命して、氏名と日付を記録してください。"
#     en: "Designate one and record name and date."
package kijun.rules.governance.promotion_head_missing

import data.kijun.lib.governance
import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "roles", "promotion_structure", "head"]), "args": {}} if {
	not governance.appointed(input, ["spec", "roles", "promotion_structure", "head"])
}
