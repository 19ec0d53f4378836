# METADATA
# title: "要安定情報を取り扱うシステムを冗長構成などにする"
# description: "障害や過度のアクセスでサービスが停止しないよう、要安定情報を取り扱う情報システムのサーバ装置を冗長構成にするなどして可用性を確保する。可用性2のシステムに記載がなければ違反とする。"
# custom:
#   id: TEC-070
#   en:
#     title: "Systems with vital information are redundant"
#     description: "Servers of systems that handle vital information are set up in a redundant configuration or otherwise kept available. A system of availability 2 without a record of it is a violation."
#   severity: high
#   kinds: [System]
#   clauses: ["unified-r7:6.2.1(1)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "可用性2のシステムですが、冗長構成などの可用性の確保が記載されていません"
#     en: "The system is of availability 2, but no redundancy or equal measure is recorded"
#   expected:
#     ja: "spec.availability.redundancy に構成を記す"
#     en: "spec.availability.redundancy describes the configuration"
#   remedy:
#     ja: "冗長構成などで可用性を確保し、記載してください"
#     en: "Provide redundancy or an equal measure and record it"
package kijun.rules.technical.redundancy_missing

import data.kijun.lib.classification
import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	classification.vital(input.spec.classification)
}

findings contains {"path": place.nearest(input, ["spec", "availability"]), "args": {}} if not input.spec.availability.redundancy
