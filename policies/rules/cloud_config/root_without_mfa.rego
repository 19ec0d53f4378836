# METADATA
# title: "ルート利用者に多要素認証を設定する"
# description: "契約の最上位の利用者に多要素認証がなければ違反とする。"
# custom:
#   id: CFG-IAM-02
#   en:
#     title: "The root user has multi-factor authentication"
#     description: "An account whose root user has no multi-factor authentication is a violation."
#   severity: critical
#   kinds: [CloudConfig]
#   clauses: ["unified-r7:7.1.1(1)(c)", "unified-r7:7.1.3(1)(b)", "ismap-cc22:9.2.3.11.PB", "ismap-cc22:9.4.2.2.B"]
#   references: ["cis-aws-3.0:1.5"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "契約「{address}」のルート利用者に多要素認証がありません"
#     en: "The root user of \"{address}\" has no multi-factor authentication"
#   unknown:
#     ja: "「{address}」のルート利用者の多要素認証が構成から分かりません"
#     en: "The configuration does not say about \"{address}\": the multi-factor authentication of the root user"
#   expected:
#     ja: "ルート利用者の多要素認証が有効であること"
#     en: "Multi-factor authentication of the root user is on"
#   remedy:
#     ja: "ルート利用者に多要素認証の装置を登録してください"
#     en: "Register a multi-factor device for the root user"
package kijun.rules.cloud_config.root_without_mfa

import data.kijun.lib.cloud

applicable if {
	some resource in input.spec.resources
	resource.type == "account"
}

findings contains {"path": ["spec", "resources", i, "attributes", "root_mfa"], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type == "account"
	resource.attributes.root_mfa == false
}

open contains {"path": ["spec", "resources", i], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type == "account"
	cloud.unknown(resource, "root_mfa")
}
