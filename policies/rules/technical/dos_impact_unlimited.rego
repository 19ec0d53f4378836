# METADATA
# title: "サービス不能攻撃の影響を最小にする手段を備える"
# description: "要安定情報を取り扱い、インターネットからアクセスされる情報システムは、サービス不能攻撃の影響を最小とする手段を備えて構築する。記載がなければ違反とする。"
# custom:
#   id: TEC-072
#   en:
#     title: "The impact of denial of service is limited"
#     description: "Systems with vital information that are accessed through the internet are built with means that minimise the impact of denial-of-service attacks. None recorded is a violation."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:7.2.3(1)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "サービス不能攻撃の影響を小さくする手段が記載されていません"
#     en: "No means to limit the impact of denial of service is recorded"
#   expected:
#     ja: "spec.dos.impact_reduction に手段を記す"
#     en: "spec.dos.impact_reduction describes the means"
#   remedy:
#     ja: "回線の切替え、代替の告知手段などを備えて記載してください"
#     en: "Provide means such as switching lines or another channel for notices, and record them"
package kijun.rules.technical.dos_impact_unlimited

import data.kijun.lib.classification
import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	classification.vital(input.spec.classification)
	input.spec.internet == "facing"
}

findings contains {"path": place.nearest(input, ["spec", "dos"]), "args": {}} if not input.spec.dos.impact_reduction
