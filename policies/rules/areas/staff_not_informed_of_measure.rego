# METADATA
# title: "職員等が行う区域の対策を周知する"
# description: "区域情報セキュリティ責任者は、職員等が行うべき対策を職員等が認識できる措置を講ずる。職員等が行う対策（by_staff）で、基準日までの周知の日が無いものを違反とする。入退の管理、監視その他の対策に職員等が行うか否かの記載（by_staff）が無いものは未確認とする。"
# custom:
#   id: ARE-006
#   en:
#     title: "Employees know the measures they carry out in areas"
#     description: "Area officers take actions so that employees understand and recognise the measures they are to carry out. A measure carried out by employees (by_staff) without a day of informing them, not in the future, is a violation. Entry control, supervision or another measure that does not say whether employees carry it out is unknown."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:3.2.1(3)(a)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "区域「{zone}」で職員等が行う対策（{kind}）が周知されていません"
#     en: "Employees were not informed of the measure ({kind}) they carry out in area \"{zone}\""
#   unknown:
#     ja: "区域「{zone}」の対策（{kind}）を職員等が行うか否か（by_staff）が記録されていません"
#     en: "Whether employees carry out the measure ({kind}) of area \"{zone}\" (by_staff) is not recorded"
#   expected:
#     ja: "staff_informed_on に基準日までの日がある"
#     en: "staff_informed_on is not in the future"
#   remedy:
#     ja: "職員等に周知し、staff_informed_on に記録してください。"
#     en: "Inform employees and record it in staff_informed_on."
package kijun.rules.areas.staff_not_informed_of_measure

import data.kijun.lib.place

applicable if count(_measures) > 0

findings contains {
	"path": place.nearest(input, ["spec", "zones", measure.zone, "measures", measure.place, "staff_informed_on"]),
	"args": {"zone": measure.name, "kind": measure.measure.kind},
} if {
	some measure in _measures
	not _informed(measure.measure)
}

_informed(measure) if measure.staff_informed_on <= input.as_of

_measures contains {"zone": i, "place": k, "name": zone.name, "measure": measure} if {
	some i, zone in input.spec.zones
	some k, measure in zone.measures
	measure.by_staff == true
}

applicable if count(_unstated) > 0

open contains {"path": ["spec", "zones", i, "measures", k], "args": {"zone": zone, "kind": kind}} if some [i, k, zone, kind] in _unstated

# Walls, doors and fire extinguishers are nobody's conduct.
_unstated contains [i, k, zone.name, measure.kind] if {
	some i, zone in input.spec.zones
	some k, measure in zone.measures
	not measure.kind in {"physical", "disaster"}
	not _stated(measure)
}

_stated(measure) if measure.by_staff in {true, false}
