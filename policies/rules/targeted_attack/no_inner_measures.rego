# METADATA
# title: 標的型攻撃の内部対策を講ずる
# description: "侵入した攻撃の早期の検知と対処、侵入範囲の拡大を困難にする内部対策が一つも書かれていなければ違反とする。"
# custom:
#   id: ATK-019
#   en:
#     title: "Inner measures against targeted attacks are taken"
#     description: "A network without any inner measure that detects intrusion early and makes its spread harder is reported."
#   severity: high
#   kinds: [Network]
#   clauses: ["unified-r7:7.2.4(1)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "標的型攻撃の内部対策が一つもありません"
#     en: "There is no inner measure against targeted attacks"
#   expected:
#     ja: "targeted_attack_measures.inner に対策があること"
#     en: "targeted_attack_measures.inner has at least one measure"
#   remedy:
#     ja: "対策を講じて targeted_attack_measures に記録してください"
#     en: "Take measures and record them in targeted_attack_measures"
package kijun.rules.targeted_attack.no_inner_measures

import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "targeted_attack_measures", "inner"]), "args": {}} if {
	count(object.get(input.spec, ["targeted_attack_measures", "inner"], [])) == 0
}
