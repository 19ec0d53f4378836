# METADATA
# title: "区域ごとに区域情報セキュリティ責任者が対策を決めた記録がある"
# description: "区域情報セキュリティ責任者は、対策の基準、周辺の環境、行政事務の内容、取り扱う情報等を勘案し、管理する区域の対策を決める。決めた人と基準日までの日の記録が無い区域、在任中の区域情報セキュリティ責任者でない人が決めた区域を違反とする。要管理対策区域の外（クラス0）は対象としない。"
# custom:
#   id: ARE-004
#   en:
#     title: "Each area has a record of deciding its measures"
#     description: "Area officers determine the measures for their areas, considering the standards, surroundings, work and information. An area without a record of who decided them and when, not in the future, or with a decision by somebody else while its officer was in office, is a violation, except outside the areas requiring control (class 0)."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:3.2.1(2)(b)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "区域「{zone}」の対策を、その区域情報セキュリティ責任者が決めた記録がありません"
#     en: "There is no record of its officer deciding the measures of area \"{zone}\""
#   expected:
#     ja: "measures_decided に、決めた区域情報セキュリティ責任者と基準日までの日がある"
#     en: "measures_decided has the area's officer and a day not in the future"
#   remedy:
#     ja: "区域の対策を決め、measures_decided に記録してください。"
#     en: "Decide the measures and record it in measures_decided."
package kijun.rules.areas.zone_measures_not_decided

import data.kijun.lib.governance
import data.kijun.lib.place

applicable if {
	some zone in input.spec.zones
	not zone.class == 0
}

findings contains {"path": place.nearest(input, ["spec", "zones", i, "measures_decided", "decided_on"]), "args": {"zone": zone.name}} if {
	some i, zone in input.spec.zones
	not zone.class == 0
	not _decided(zone)
}

_decided(zone) if {
	zone.measures_decided.decided_on <= input.as_of
	not _by_another(zone)
}

# Somebody else decided while the officer was in office; decisions of predecessors stand.
_by_another(zone) if {
	zone.officer.designated_on <= zone.measures_decided.decided_on
	not governance.same_person(zone.measures_decided.decided_by, zone.officer.name)
}
