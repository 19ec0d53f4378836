# METADATA
# title: "標的型攻撃への入口・内部・出口対策を講ずる"
# description: "侵入を低減する入口対策と、侵入した攻撃を検知・対処し、拡大を困難にし、外部との不正な通信を検知・対処する内部・出口対策を講ずる。インターネットに接続するシステムで欠けた対策ごとに違反とする。対象をインターネットに接続するものに絞るのは kijun の解釈である。"
# custom:
#   id: TEC-074
#   en:
#     title: "Entry, inner and exit measures against targeted attacks"
#     description: "Entry measures reduce intrusion; inner and exit measures detect and respond, hinder its spread and catch traffic going out. Each of the three missing on a system connected to the internet is a violation. Limiting the rule to such systems is kijun's reading."
#   severity: high
#   kinds: [System]
#   clauses: []
#   deprecated:
#     since: 0.1.0
#     reason:
#       ja: "入口対策（FNC-020）と、内部対策・出口対策（FNC-021）は別の遵守事項であるため、二つの規則に分けた。"
#       en: "Gateway measures (FNC-020) and inner and exit measures (FNC-021) are different requirements, so two rules took its place."
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "標的型攻撃への対策のうち {layer} が記載されていません"
#     en: "Of the measures against targeted attacks, {layer} is not recorded"
#   expected:
#     ja: "spec.targeted_attack の entry、inner、exit に対策を挙げる"
#     en: "entry, inner and exit of spec.targeted_attack each list measures"
#   remedy:
#     ja: "欠けた対策を講じて記載してください"
#     en: "Take the missing measure and record it"
package kijun.rules.technical.targeted_attack_layer_missing

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	input.spec.internet != "none"
}

findings contains {"path": place.nearest(input, path), "key": layer, "args": {"layer": layer}} if {
	some layer in {"entry", "inner", "exit"}
	path := ["spec", "targeted_attack", layer]
	object.get(input, path, []) == []
}
