# METADATA
# title: "ルート利用者のアクセスキーを作らない"
# description: "契約の最上位の利用者がアクセスキーを持っていれば違反とする。"
# custom:
#   id: CFG-IAM-01
#   en:
#     title: "The root user has no access key"
#     description: "An account whose root user has an access key is a violation."
#   severity: critical
#   kinds: [CloudConfig]
#   clauses: ["unified-r7:7.1.3(1)(b)", "ismap-cc22:9.2.3", "ismap-cc22:9.2.3.11.PB"]
#   references: ["cis-aws-3.0:1.4"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "契約「{address}」のルート利用者がアクセスキーを {count} 個持っています"
#     en: "The root user of \"{address}\" has {count} access key(s)"
#   unknown:
#     ja: "「{address}」のルート利用者のアクセスキーの数が構成から分かりません"
#     en: "The configuration does not say about \"{address}\": the number of access keys of the root user"
#   expected:
#     ja: "ルート利用者のアクセスキーがないこと"
#     en: "The root user has no access key"
#   remedy:
#     ja: "ルート利用者のアクセスキーを削除し、役割を使ってください"
#     en: "Delete the root user's keys and use roles"
package kijun.rules.cloud_config.root_access_key

import data.kijun.lib.cloud

applicable if {
	some resource in input.spec.resources
	resource.type == "account"
}

findings contains {
	"path": ["spec", "resources", i, "attributes", "root_access_keys"],
	"args": {"address": resource.address, "count": resource.attributes.root_access_keys},
} if {
	some i, resource in input.spec.resources
	resource.type == "account"
	resource.attributes.root_access_keys > 0
}

open contains {"path": ["spec", "resources", i], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type == "account"
	cloud.unknown(resource, "root_access_keys")
}
