# METADATA
# title: "標的型攻撃の内部対策と出口対策を講ずる"
# description: "侵入した攻撃を早期に検知して対処し、拡大を困難にし、外部との不正な通信を検知して対処する内部対策と出口対策を講ずる。インターネットに接続する情報システムで欠けた方ごとに違反とする。対象をインターネットに接続するものに絞るのは kijun の解釈である。"
# custom:
#   id: FNC-021
#   en:
#     title: "Inner and exit measures against targeted attacks are taken"
#     description: "Inner and exit measures detect and stop attacks that got in, hinder their spread and deal with unauthorised communication to the outside. Each of the two missing for a system connected to the internet is a violation; the limit to connected systems is kijun's reading."
#   severity: high
#   kinds: [System]
#   clauses: ["unified-r7:7.2.4(1)(b)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "標的型攻撃の対策のうち {layer} がありません"
#     en: "Of the measures against targeted attacks, {layer} is missing"
#   expected:
#     ja: "targeted_attack の inner（内部対策）と exit（出口対策）に対策がある"
#     en: "measures in inner and exit of targeted_attack"
#   remedy:
#     ja: "対策を講じて記録してください"
#     en: "Take measures and record them"
package kijun.rules.functions.inner_exit_measures_missing

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	input.spec.internet != "none"
}

findings contains {"path": place.nearest(input, path), "key": layer, "args": {"layer": layer}} if {
	some layer in {"inner", "exit"}
	path := ["spec", "targeted_attack", layer]
	object.get(input, path, []) == []
}
