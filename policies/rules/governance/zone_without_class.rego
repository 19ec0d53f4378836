# METADATA
# title: 区域のクラスを決める
# description: "要管理対策区域の範囲を、区域ごとのクラス（0〜3）で示す。クラスの区分は運用の例であり、条項は範囲を定めることを求める。"
# custom:
#   id: GOV-075
#   en:
#     title: "Each zone has a class"
#     description: "The class (0 to 3) of each zone shows the scope of the areas requiring control. The classes are common practice; the clause demands that the scope be determined."
#   severity: low
#   kinds: [Organization]
#   clauses: ["unified-r7:3.2.1(1)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "区域「{zone}」のクラスが決められていません"
#     en: "Zone \"{zone}\" has no class"
#   expected:
#     ja: "zones[].class がある"
#     en: "zones[].class is present"
#   remedy:
#     ja: "区域の特性に応じてクラスを決め、記録してください。"
#     en: "Decide the class according to the area and record it."
package kijun.rules.governance.zone_without_class

applicable if count(input.spec.zones) > 0

findings contains {"path": ["spec", "zones", i], "args": {"zone": zone.name}} if {
	some i, zone in input.spec.zones
	not _classified(zone)
}

_classified(zone) if zone.class >= 0
