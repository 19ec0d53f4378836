# METADATA
# title: "データベースをインターネットに公開しない"
# description: "データベースがインターネットから接続できる設定であれば違反とする。"
# custom:
#   id: CFG-PUB-02
#   en:
#     title: "Databases are not public"
#     description: "A database set to be reachable from the internet is a violation."
#   severity: critical
#   kinds: [CloudConfig]
#   clauses: ["unified-r7:6.4.1(2)(a)", "ismap-cc22:13.1.1", "ismap-cc22:13.1.3"]
#   references: ["cis-aws-3.0:2.3.3"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "データベース「{address}」がインターネットに公開される設定です"
#     en: "The database \"{address}\" is set to be public"
#   unknown:
#     ja: "「{address}」の公開の設定が構成から分かりません"
#     en: "The configuration does not say about \"{address}\": whether it is public"
#   expected:
#     ja: "公開の設定が無効であること"
#     en: "The public setting is off"
#   remedy:
#     ja: "公開の設定を無効にし、内部のネットワークからだけ接続させてください"
#     en: "Turn the public setting off and let only internal networks connect"
package kijun.rules.cloud_config.database_public

import data.kijun.lib.cloud

_kinds := {"database", "database-node"}

applicable if {
	some resource in input.spec.resources
	resource.type in _kinds
}

findings contains {"path": ["spec", "resources", i, "attributes", "public_access"], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type in _kinds
	resource.attributes.public_access == true
}

open contains {"path": ["spec", "resources", i], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type in _kinds
	cloud.unknown(resource, "public_access")
}
