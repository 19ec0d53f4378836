# METADATA
# title: 最高情報セキュリティアドバイザーを任命する
# description: "最高情報セキュリティアドバイザーが任命され、基準日に在ることを確かめる。"
# custom:
#   id: GOV-013
#   en:
#     title: "The chief information security advisor is designated"
#     description: "The chief information security advisor exists and is designated on the day."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:2.1.1(5)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "最高情報セキュリティアドバイザーの任命が記録されていません"
#     en: "The chief information security advisor is not recorded as designated"
#   expected:
#     ja: "spec.roles.adviser があり、任命の日（designated_on）が基準日以前である"
#     en: "spec.roles.adviser with a designated_on that is not in the future"
#   remedy:
#     ja: "任命して、氏名と日付を記録してください。"
#     en: "Designate one and record name and date."
package kijun.rules.governance.adviser_missing

import data.kijun.lib.governance
import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "roles", "adviser"]), "args": {}} if {
	not governance.appointed(input, ["spec", "roles", "adviser"])
}
