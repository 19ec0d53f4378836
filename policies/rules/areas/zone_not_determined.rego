# METADATA
# title: "区域ごとに情報セキュリティ責任者が定めた記録がある"
# description: "情報セキュリティ責任者は、対策の基準を踏まえ、施設と執務環境の対策を行う単位ごとの区域を定める。定めた人と基準日までの日の記録が無い区域を違反とする。区域が一つも無いことは GOV-074 が報告する。"
# custom:
#   id: ARE-003
#   en:
#     title: "Each area has a record of its determination"
#     description: "Information security officers determine areas per unit of measures, based on the standards. An area without a record of who determined it and when, not in the future, is a violation; GOV-074 reports that there is none."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:3.2.1(2)(a)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "区域「{zone}」を定めた記録がありません"
#     en: "There is no record of determining area \"{zone}\""
#   expected:
#     ja: "determined に定めた人と基準日までの日がある"
#     en: "determined has the person and a day not in the future"
#   remedy:
#     ja: "区域を定め、determined に記録してください。"
#     en: "Determine the area and record it in determined."
package kijun.rules.areas.zone_not_determined

import data.kijun.lib.place

applicable if count(input.spec.zones) > 0

findings contains {"path": place.nearest(input, ["spec", "zones", i, "determined", "decided_on"]), "args": {"zone": zone.name}} if {
	some i, zone in input.spec.zones
	not _determined(zone)
}

_determined(zone) if zone.determined.decided_on <= input.as_of
