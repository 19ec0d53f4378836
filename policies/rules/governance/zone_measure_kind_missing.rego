# METADATA
# title: 要管理対策区域に施設の対策と入退の管理がある
# description: "要管理対策区域（クラス1以上、又はクラスの記録がないもの）の対策に、許可されない者が容易に立ち入れないための施設の整備と、入退の管理があることを確かめる。条項は対策の基準（この二つを含む）を勘案して区域の対策を決めることを求め、区域ごとに二つを求めるのは kijun の整理である。"
# custom:
#   id: GOV-078
#   en:
#     title: "Controlled areas have facilities and entry control"
#     description: "Areas of class 1 and above, or without a recorded class, have facilities that keep unauthorised persons out, and entry and exit management. The clause asks to decide an area's measures in view of the standards, which contain both; asking for both in each area is kijun's reading."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:3.2.1(2)(b)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "区域「{zone}」の対策に「{measure}」がありません"
#     en: "The measures of \"{zone}\" have no \"{measure}\""
#   expected:
#     ja: "対策（measures）に physical と entry_control がある"
#     en: "measures has physical and entry_control"
#   remedy:
#     ja: "対策を決めて measures に記録してください。"
#     en: "Determine the measure and record it."
package kijun.rules.governance.zone_measure_kind_missing

applicable if {
	some zone in input.spec.zones
	_controlled(zone)
}

findings contains {
	"path": ["spec", "zones", i, "measures"],
	"args": {"zone": zone.name, "measure": kind},
	"key": kind,
} if {
	some i, zone in input.spec.zones
	_controlled(zone)
	some kind in {"physical", "entry_control"}
	not kind in {measure.kind | some measure in zone.measures}
}

_controlled(zone) if {
	not zone.class == 0
	count(zone.measures) > 0
}
