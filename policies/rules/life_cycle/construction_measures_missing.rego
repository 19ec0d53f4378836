# METADATA
# title: "構築時に必要とした措置を運用開始までに講じている"
# description: "構築に際して必要とした情報セキュリティの措置を記録し、運用開始日（記載がなければ基準日）までに講じる。一つも記録がないか、講じた日がない又は後の措置を違反とする。時期の比較は kijun の解釈である。"
# custom:
#   id: LIF-011
#   en:
#     title: "Measures found necessary in construction are taken by go-live"
#     description: "Security measures found necessary in construction are recorded and taken by go-live (or, without that date, the day of the check). No measure at all, or one without a day or after it, is a violation; comparing the time is kijun's reading."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:5.2.2(1)(a)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "構築時の情報セキュリティの措置を運用開始までに講じた記録がありません（{measure}）（construction は措置の記録そのもの）"
#     en: "There is no record that a security measure of construction was taken by go-live ({measure})"
#   expected:
#     ja: "phases.construction の各措置に、運用開始までの done_on があること"
#     en: "done_on by go-live for each measure of phases.construction"
#   remedy:
#     ja: "必要な措置を講じ、phases.construction に記録してください。"
#     en: "Take the measures and record them in phases.construction."
package kijun.rules.life_cycle.construction_measures_missing

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if systems.in_service(input)

findings contains {"path": place.nearest(input, ["spec", "phases", "construction"]), "args": {"measure": "construction"}} if {
	count(object.get(input.spec, ["phases", "construction"], [])) == 0
}

findings contains {"path": ["spec", "phases", "construction", i], "args": {"measure": measure.name}} if {
	some i, measure in input.spec.phases.construction
	not _taken(measure)
}

_taken(measure) if measure.done_on <= _by

_by := object.get(input.spec, ["life_cycle", "go_live_on"], input.as_of)
