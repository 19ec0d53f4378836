# METADATA
# title: 区域ごとに区域情報セキュリティ責任者を置く
# description: "定められた区域のそれぞれに、区域情報セキュリティ責任者が置かれていることを確かめる。"
# custom:
#   id: GOV-076
#   en:
#     title: "Each area has an area officer"
#     description: "Each determined area has a designated area information security officer."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:2.1.1(4)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "区域「{zone}」の区域情報セキュリティ責任者の任命が記録されていません"
#     en: "No area information security officer is recorded for \"{zone}\""
#   expected:
#     ja: "zones[].officer があり、任命の日（designated_on）が基準日以前である"
#     en: "zones[].officer with a designated_on that is not in the future"
#   remedy:
#     ja: "任命して、氏名と日付を記録してください。"
#     en: "Designate one and record name and date."
package kijun.rules.governance.zone_without_officer

import data.kijun.lib.governance
import data.kijun.lib.place

applicable if count(input.spec.zones) > 0

findings contains {"path": place.nearest(input, ["spec", "zones", i, "officer"]), "args": {"zone": zone.name}} if {
	some i, zone in input.spec.zones
	not governance.appointed(input, ["spec", "zones", i, "officer"])
}
