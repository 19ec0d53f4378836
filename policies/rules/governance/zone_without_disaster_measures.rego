# METADATA
# title: 要安定情報を取り扱うシステムを災害から保護する
# description: "区域情報セキュリティ責任者は、要安定情報を取り扱う情報システムについて、災害から保護するための物理的な対策を行う。可用性2のシステムを置く区域に災害の対策がないものを違反とし、クラウドサービスを用いない可用性2のシステムがどの区域にも記されていなければ未確認とする。"
# custom:
#   id: GOV-079
#   en:
#     title: "Systems with vital information are protected from disasters"
#     description: "Area officers implement physical measures that protect systems handling vital information from disasters. An area with a system of availability 2 and no such measure is a violation; a system of availability 2 that uses no cloud service and stands in no area is unknown."
#   severity: medium
#   kinds: [Organization]
#   reads: [Organization, System]
#   clauses: ["unified-r7:3.2.1(3)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "要安定情報を取り扱う「{system}」を置く区域「{zone}」に、災害から保護する対策がありません"
#     en: "Zone \"{zone}\" keeps \"{system}\", which handles vital information, without protection from disasters"
#   unknown:
#     ja: "要安定情報を取り扱う「{system}」を置く区域が zones の systems に記されていません（{zone}）"
#     en: "No area names \"{system}\", which handles vital information, among its systems ({zone})"
#   expected:
#     ja: "対策（measures）に disaster の対策がある"
#     en: "measures has one of kind disaster"
#   remedy:
#     ja: "災害から保護する対策を決め、measures に記録してください。"
#     en: "Determine protection from disasters and record it."
package kijun.rules.governance.zone_without_disaster_measures

import data.kijun.lib.classification
import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	some zone in input.spec.zones
	some system in zone.systems
	_vital(system)
}

findings contains {
	"path": ["spec", "zones", i, "systems", j],
	"args": {"zone": zone.name, "system": system},
	"related": [{"kind": "System", "name": system, "path": ["spec", "classification", "availability"]}],
} if {
	some i, zone in input.spec.zones
	some j, system in zone.systems
	_vital(system)
	not "disaster" in {measure.kind | some measure in zone.measures}
}

_vital(system) if classification.vital(data.kijun.workspace.System[system].spec.classification)

applicable if count(_nowhere) > 0

open contains {"path": place.nearest(input, ["spec", "zones"]), "args": {"system": name, "zone": "—"}, "key": name} if some name in _nowhere

# Systems of the agency's own equipment that no area of any Organization names.
_nowhere contains name if {
	some name, system in data.kijun.workspace.System
	classification.vital(system.spec.classification)
	count(object.get(system.spec, "cloud_services", [])) == 0
	systems.in_service(object.union(system, {"as_of": input.as_of}))
	not name in _placed
}

_placed contains name if {
	some organization in data.kijun.workspace.Organization
	some zone in organization.spec.zones
	some name in zone.systems
}
