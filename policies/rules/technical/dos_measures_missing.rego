# METADATA
# title: "サービス不能攻撃への対策を講ずる"
# description: "要安定情報を取り扱い、インターネットからアクセスされる情報システムでは、機器の機能や事業者の手段を用いてサービス不能攻撃への対策を講ずる。記載がなければ違反とする。"
# custom:
#   id: TEC-071
#   en:
#     title: "Measures against denial of service are taken"
#     description: "Systems with vital information that are accessed through the internet have measures against denial-of-service attacks, by functions of the equipment or methods of private providers. None recorded is a violation."
#   severity: high
#   kinds: [System]
#   clauses: ["unified-r7:7.2.3(1)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "サービス不能攻撃への対策が記載されていません"
#     en: "No measure against denial of service is recorded"
#   expected:
#     ja: "spec.dos.measures に対策を挙げる"
#     en: "spec.dos.measures lists the measures"
#   remedy:
#     ja: "機器の機能又は事業者のサービスによる対策を講じて記載してください"
#     en: "Take measures and record them"
package kijun.rules.technical.dos_measures_missing

import data.kijun.lib.classification
import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	classification.vital(input.spec.classification)
	input.spec.internet == "facing"
}

findings contains {"path": place.nearest(input, _path), "args": {}} if object.get(input, _path, []) == []

_path := ["spec", "dos", "measures"]
