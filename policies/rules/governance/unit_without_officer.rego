# METADATA
# title: 組織のまとまりごとに情報セキュリティ責任者を任命する
# description: "組織のまとまりのそれぞれに、対策の事務を統括する情報セキュリティ責任者が任命されていることを確かめる。"
# custom:
#   id: GOV-007
#   en:
#     title: "Each unit has an information security officer"
#     description: "Each unit has a designated officer who directs its information security measures."
#   severity: high
#   kinds: [Organization]
#   clauses: ["unified-r7:2.1.1(4)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "「{unit}」の情報セキュリティ責任者の任命が記録されていません"
#     en: "No information security officer is recorded for \"{unit}\""
#   expected:
#     ja: "units[].officer があり、任命の日（designated_on）が基準日以前である"
#     en: "units[].officer with a designated_on that is not in the future"
#   remedy:
#     ja: "任命して、氏名と日付を記録してください。"
#     en: "Designate one and record name and date."
package kijun.rules.governance.unit_without_officer

import data.kijun.lib.governance
import data.kijun.lib.place

applicable if count(input.spec.units) > 0

findings contains {"path": place.nearest(input, ["spec", "units", i, "officer"]), "args": {"unit": unit.name}} if {
	some i, unit in input.spec.units
	not governance.appointed(input, ["spec", "units", i, "officer"])
}
