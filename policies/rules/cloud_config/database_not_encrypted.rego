# METADATA
# title: "データベースを保存時に暗号化する"
# description: "データベース、キャッシュ、データウェアハウス、検索基盤の保存時の暗号化が無効であれば違反とする。AWS の Aurora は作成時期により既定が異なるため、宣言がなければ不明とする。"
# custom:
#   id: CFG-ENC-03
#   en:
#     title: "Databases are encrypted at rest"
#     description: "A database, cache, data warehouse or search domain with encryption at rest off is a violation. Aurora's default depends on when the cluster was made, so an absent declaration is not known."
#   severity: high
#   kinds: [CloudConfig]
#   clauses: ["unified-r7:6.2.5(1)(e)", "unified-r7:7.1.5(1)(a)(i)", "ismap-cc22:10.1.1"]
#   references: ["cis-aws-3.0:2.3.1"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "「{address}」の保存時の暗号化が無効です"
#     en: "Encryption at rest is off for \"{address}\""
#   unknown:
#     ja: "「{address}」の保存時の暗号化の状態が構成から分かりません"
#     en: "The configuration does not say about \"{address}\": the encryption at rest"
#   expected:
#     ja: "保存時の暗号化が有効であること"
#     en: "Encryption at rest is on"
#   remedy:
#     ja: "暗号化を有効にしたデータベースを作り、データを移してください"
#     en: "Make an encrypted database and move the data to it"
package kijun.rules.cloud_config.database_not_encrypted

import data.kijun.lib.cloud

_kinds := {"database", "database-cluster", "cache", "data-warehouse", "search-domain"}

applicable if {
	some resource in input.spec.resources
	resource.type in _kinds
}

findings contains {"path": ["spec", "resources", i, "attributes", "encrypted"], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type in _kinds
	resource.attributes.encrypted == false
}

open contains {"path": ["spec", "resources", i], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type in _kinds
	cloud.unknown(resource, "encrypted")
}
