# METADATA
# title: "標的型攻撃の入口対策を講ずる"
# description: "標的型攻撃による組織内部への侵入を低減する入口対策を情報システムに講ずる。インターネットに接続する情報システムに一つもなければ違反とする。対象をインターネットに接続するものに絞るのは kijun の解釈である。"
# custom:
#   id: FNC-020
#   en:
#     title: "Gateway measures against targeted attacks are taken"
#     description: "Gateway measures that reduce intrusion by targeted attacks are taken for systems. None for a system connected to the internet is a violation; the limit to connected systems is kijun's reading."
#   severity: high
#   kinds: [System]
#   clauses: ["unified-r7:7.2.4(1)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "標的型攻撃の入口対策がありません"
#     en: "There is no gateway measure against targeted attacks"
#   expected:
#     ja: "targeted_attack.entry に対策がある"
#     en: "a measure in targeted_attack.entry"
#   remedy:
#     ja: "対策を講じて記録してください"
#     en: "Take measures and record them"
package kijun.rules.functions.entry_measures_missing

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	input.spec.internet != "none"
}

findings contains {"path": place.nearest(input, _path), "args": {}} if object.get(input, _path, []) == []

_path := ["spec", "targeted_attack", "entry"]
