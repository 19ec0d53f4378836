# METADATA
# title: 区域ごとに対策を決める
# description: "区域情報セキュリティ責任者は、管理する区域の対策を決める。要管理対策区域の外（クラス0）を除き、対策のない区域を違反とする。"
# custom:
#   id: GOV-077
#   en:
#     title: "Each area has its measures"
#     description: "Area officers determine the measures for the areas they manage. An area without any is a violation, except outside the areas requiring control (class 0)."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:3.2.1(2)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "区域「{zone}」の対策が決められていません"
#     en: "No measures are determined for \"{zone}\""
#   expected:
#     ja: "zones[].measures が空でない"
#     en: "zones[].measures is not empty"
#   remedy:
#     ja: "対策を決めて measures に記録してください。"
#     en: "Determine measures and record them."
package kijun.rules.governance.zone_without_measures

import data.kijun.lib.place

applicable if count(input.spec.zones) > 0

findings contains {"path": place.nearest(input, ["spec", "zones", i, "measures"]), "args": {"zone": zone.name}} if {
	some i, zone in input.spec.zones
	object.get(zone, "class", 1) > 0
	count(object.get(zone, "measures", [])) == 0
}
