# METADATA
# title: "データベースへの接続の暗号化を必須とする"
# description: "データベースが暗号化されていない接続を受け入れると分かれば違反とする。設定がデータベースの版に委ねられているときは不明とする。"
# custom:
#   id: CFG-TLS-04
#   en:
#     title: "Encrypted connections to databases are required"
#     description: "A database known to accept unencrypted connections is a violation; what is left to the engine's version is not known."
#   severity: medium
#   kinds: [CloudConfig]
#   clauses: ["unified-r7:7.1.5(1)(a)(i)", "ismap-cc22:13.1.1", "ismap-cc22:10.1.1"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "「{address}」は暗号化されていない接続を受け入れます"
#     en: "\"{address}\" accepts unencrypted connections"
#   unknown:
#     ja: "「{address}」の接続の暗号化の要否が構成から分かりません"
#     en: "The configuration does not say about \"{address}\": whether connections must be encrypted"
#   expected:
#     ja: "暗号化されていない接続を拒否すること"
#     en: "Unencrypted connections are refused"
#   remedy:
#     ja: "接続の暗号化を強制する設定（rds.force_ssl、require_secure_transport など）を有効にしてください"
#     en: "Turn on the setting that enforces encrypted connections (rds.force_ssl, require_secure_transport and the like)"
package kijun.rules.cloud_config.database_plain_connection

import data.kijun.lib.cloud

_kinds := {"database", "database-cluster", "cache", "data-warehouse"}

applicable if {
	some resource in input.spec.resources
	resource.type in _kinds
}

findings contains {"path": ["spec", "resources", i, "attributes", "tls_required"], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type in _kinds
	resource.attributes.tls_required == false
}

open contains {"path": ["spec", "resources", i], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type in _kinds
	cloud.unknown(resource, "tls_required")
}
