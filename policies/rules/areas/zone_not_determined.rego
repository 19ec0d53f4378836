# METADATA
# title: "区域ごとに情報セキュリティ責任者が定めた記録がある"
# description: "情報セキュリティ責任者は、対策の基準を踏まえ、施設と執務環境の対策を行う単位ごとの区域を定める。情報セキュリティ責任者（又は上位の責任者）が定めたことと基準日までの日の記録が無い区域を違反とする。前任の者が定めた区域はそのままでよい。区域が一つも無いことは GOV-074 が報告する。"
# custom:
#   id: ARE-003
#   en:
#     title: "Each area has a record of its determination"
#     description: "Information security officers determine areas per unit of measures, based on the standards. An area without a record that an information security officer (or a superior) determined it, and when, not in the future, is a violation; what predecessors determined stands; GOV-074 reports that there is none."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:3.2.1(2)(a)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "区域「{zone}」を情報セキュリティ責任者が定めた記録がありません"
#     en: "There is no record of an information security officer determining area \"{zone}\""
#   expected:
#     ja: "determined に、定めた情報セキュリティ責任者と基準日までの日がある"
#     en: "determined has the information security officer and a day not in the future"
#   remedy:
#     ja: "区域を定め、determined に記録してください。"
#     en: "Determine the area and record it in determined."
package kijun.rules.areas.zone_not_determined

import data.kijun.lib.governance
import data.kijun.lib.place

applicable if count(input.spec.zones) > 0

findings contains {"path": place.nearest(input, ["spec", "zones", i, "determined", "decided_on"]), "args": {"zone": zone.name}} if {
	some i, zone in input.spec.zones
	not _determined(zone)
}

_determined(zone) if {
	zone.determined.decided_on <= input.as_of
	not _by_another(zone.determined)
}

# Somebody else determined it although all officers were in office.
_by_another(determined) if {
	every unit in input.spec.units {
		unit.officer.designated_on <= determined.decided_on
		not governance.same_person(unit.officer.name, determined.decided_by)
	}
	not governance.by_head(input, determined.decided_by, determined.decided_on)
}
