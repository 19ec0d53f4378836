# METADATA
# title: 情報セキュリティ対策推進体制を設置する
# description: "情報セキュリティ対策推進体制が設けられていることを確かめる。"
# custom:
#   id: GOV-015
#   en:
#     title: "The promotion structure for information security measures is established"
#     description: "The promotion structure for information security measures exists and is established on the day."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:2.1.1(6)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "情報セキュリティ対策推進体制の設置が記録されていません"
#     en: "The promotion structure for information security measures is not recorded as established"
#   expected:
#     ja: "spec.roles.promotion_structure があり、設置の日（established_on）が基準日以前である"
#     en: "spec.roles.promotion_structure with a established_on that is not in the future"
#   remedy:
#     ja: "設置して、設置の日と構成員を記録してください。"
#     en: "Establish it and record the day and its members."
package kijun.rules.governance.promotion_structure_missing

import data.kijun.lib.governance
import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "roles", "promotion_structure"]), "args": {}} if {
	not governance.established(input, ["spec", "roles", "promotion_structure"])
}
