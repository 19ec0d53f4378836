# METADATA
# title: 課室ごとに課室情報セキュリティ責任者を任命する
# description: "課室のそれぞれに、課室情報セキュリティ責任者が任命されていることを確かめる。"
# custom:
#   id: GOV-010
#   en:
#     title: "Each division has an officer"
#     description: "Each division or office has a designated division/office information security officer."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:2.1.1(4)(c)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "「{division}」の課室情報セキュリティ責任者の任命が記録されていません"
#     en: "No division/office information security officer is recorded for \"{division}\""
#   expected:
#     ja: "units[].divisions[].officer があり、任命の日（designated_on）が基準日以前である"
#     en: "units[].divisions[].officer with a designated_on that is not in the future"
#   remedy:
#     ja: "任命して、氏名と日付を記録してください。"
#     en: "Designate one and record name and date."
package kijun.rules.governance.division_without_officer

import data.kijun.lib.governance
import data.kijun.lib.place

applicable if {
	some unit in input.spec.units
	count(unit.divisions) > 0
}

findings contains {"path": place.nearest(input, path), "args": {"division": division.name}} if {
	some i, unit in input.spec.units
	some j, division in unit.divisions
	path := ["spec", "units", i, "divisions", j, "officer"]
	not governance.appointed(input, path)
}
