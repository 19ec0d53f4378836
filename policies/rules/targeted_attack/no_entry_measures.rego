# METADATA
# title: 標的型攻撃の入口対策を講ずる
# description: "標的型攻撃による侵入を低減する入口対策が一つも書かれていなければ違反とする。"
# custom:
#   id: ATK-018
#   en:
#     title: "Entry measures against targeted attacks are taken"
#     description: "A network without any entry measure that reduces intrusion by targeted attack is reported."
#   severity: high
#   kinds: [Network]
#   clauses: ["unified-r7:7.2.4(1)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "標的型攻撃の入口対策が一つもありません"
#     en: "There is no entry measure against targeted attacks"
#   expected:
#     ja: "targeted_attack_measures.entry に対策があること"
#     en: "targeted_attack_measures.entry has at least one measure"
#   remedy:
#     ja: "対策を講じて targeted_attack_measures に記録してください"
#     en: "Take measures and record them in targeted_attack_measures"
package kijun.rules.targeted_attack.no_entry_measures

import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "targeted_attack_measures", "entry"]), "args": {}} if {
	count(object.get(input.spec, ["targeted_attack_measures", "entry"], [])) == 0
}
