# METADATA
# title: CSIRT 責任者を任命する
# description: "CSIRT 責任者が任命され、基準日に在ることを確かめる。"
# custom:
#   id: GOV-020
#   en:
#     title: "The head CSIRT officer is designated"
#     description: "The head CSIRT officer exists and is designated on the day."
#   severity: high
#   kinds: [Organization]
#   clauses: ["unified-r7:2.1.1(7)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "CSIRT 責任者の任命が記録されていません"
#     en: "The head CSIRT officer is not recorded as designated"
#   expected:
#     ja: "spec.roles.csirt.head があり、任命の日（designated_on）が基準日以前である"
#     en: "spec.roles.csirt.head with a designated_on that is not in the future"
#   remedy:
#     ja: "任命して、氏名と日付を記録してください。"
#     en: "Designate one and record name and date."
package kijun.rules.governance.csirt_head_missing

import data.kijun.lib.governance
import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "roles", "csirt", "head"]), "args": {}} if {
	not governance.appointed(input, ["spec", "roles", "csirt", "head"])
}
