# METADATA
# title: "決めた区域の対策を実施する"
# description: "区域情報セキュリティ責任者は、管理する区域に対して決めた対策を実施する。基準日までの実施の日が無い対策を違反とする。要管理対策区域の外（クラス0）は対象としない。"
# custom:
#   id: ARE-005
#   en:
#     title: "The measures decided for areas are implemented"
#     description: "Area officers implement the measures decided for their areas. A measure without a day of implementation not in the future is a violation, except outside the areas requiring control (class 0)."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:3.2.1(3)(a)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "区域「{zone}」の対策（{kind}）が実施されていません"
#     en: "The measure ({kind}) of area \"{zone}\" is not implemented"
#   expected:
#     ja: "implemented_on に基準日までの日がある"
#     en: "implemented_on is not in the future"
#   remedy:
#     ja: "対策を実施し、implemented_on に記録してください。"
#     en: "Implement the measure and record it in implemented_on."
package kijun.rules.areas.zone_measure_not_implemented

import data.kijun.lib.place

applicable if count(_measures) > 0

findings contains {
	"path": place.nearest(input, ["spec", "zones", measure.zone, "measures", measure.place, "implemented_on"]),
	"args": {"zone": measure.name, "kind": measure.measure.kind},
} if {
	some measure in _measures
	not _implemented(measure.measure)
}

_implemented(measure) if measure.implemented_on <= input.as_of

_measures contains {"zone": i, "place": k, "name": zone.name, "measure": measure} if {
	some i, zone in input.spec.zones
	not zone.class == 0
	some k, measure in zone.measures
}
