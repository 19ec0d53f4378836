# METADATA
# title: 最高情報セキュリティ責任者を任命する
# description: "最高情報セキュリティ責任者が任命され、基準日に在ることを確かめる。"
# custom:
#   id: GOV-001
#   en:
#     title: "The chief information security officer is designated"
#     description: "The chief information security officer exists and is designated on the day."
#   severity: critical
#   kinds: [Organization]
#   clauses: ["unified-r7:2.1.1(1)(a)", "management-guideline:direction-2(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "最高情報セキュリティ責任者の任命が記録されていません"
#     en: "The chief information security officer is not recorded as designated"
#   expected:
#     ja: "spec.roles.ciso があり、任命の日（designated_on）が基準日以前である"
#     en: "spec.roles.ciso with a designated_on that is not in the future"
#   remedy:
#     ja: "任命して、氏名と日付を記録してください。"
#     en: "Designate one and record name and date."
package kijun.rules.governance.ciso_missing

import data.kijun.lib.governance
import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "roles", "ciso"]), "args": {}} if {
	not governance.appointed(input, ["spec", "roles", "ciso"])
}
