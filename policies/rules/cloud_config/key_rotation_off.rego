# METADATA
# title: "暗号鍵を自動で更新する"
# description: "事業者が自動更新できる種類の暗号鍵で、自動更新が無効であれば違反とする。"
# custom:
#   id: CFG-KEY-01
#   en:
#     title: "Keys are rotated automatically"
#     description: "A key of a type that the provider can rotate, with rotation off, is a violation."
#   severity: medium
#   kinds: [CloudConfig]
#   clauses: ["ismap-cc22:10.1.2"]
#   references: ["cis-aws-3.0:3.6"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "暗号鍵「{address}」の自動更新が無効です"
#     en: "Automatic rotation is off for the key \"{address}\""
#   unknown:
#     ja: "「{address}」の鍵の自動更新の設定が構成から分かりません"
#     en: "The configuration does not say about \"{address}\": the automatic rotation"
#   expected:
#     ja: "鍵の自動更新が有効であること"
#     en: "Automatic rotation is on"
#   remedy:
#     ja: "鍵の自動更新を有効にしてください"
#     en: "Turn automatic rotation on"
package kijun.rules.cloud_config.key_rotation_off

import data.kijun.lib.cloud

applicable if {
	some resource in input.spec.resources
	resource.type == "key"
}

findings contains {
	"path": ["spec", "resources", i, "attributes", "rotation"],
	"args": {"address": resource.address},
} if {
	some i, resource in input.spec.resources
	resource.type == "key"
	resource.attributes.rotation == false
	not resource.attributes.rotation_supported == false
}

open contains {"path": ["spec", "resources", i], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type == "key"
	cloud.unknown(resource, "rotation")
	not resource.attributes.rotation_supported == false
}
