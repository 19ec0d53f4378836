# METADATA
# title: 標的型攻撃の出口対策を講ずる
# description: "外部との不正な通信を検知して対処する出口対策が一つも書かれていなければ違反とする。"
# custom:
#   id: ATK-020
#   en:
#     title: "Exit measures against targeted attacks are taken"
#     description: "A network without any exit measure that detects and stops malicious communication to the outside is reported."
#   severity: high
#   kinds: [Network]
#   clauses: ["unified-r7:7.2.4(1)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "標的型攻撃の出口対策が一つもありません"
#     en: "There is no exit measure against targeted attacks"
#   expected:
#     ja: "targeted_attack_measures.exit に対策があること"
#     en: "targeted_attack_measures.exit has at least one measure"
#   remedy:
#     ja: "対策を講じて targeted_attack_measures に記録してください"
#     en: "Take measures and record them in targeted_attack_measures"
package kijun.rules.targeted_attack.no_exit_measures

import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "targeted_attack_measures", "exit"]), "args": {}} if {
	count(object.get(input.spec, ["targeted_attack_measures", "exit"], [])) == 0
}
