# METADATA
# title: "オブジェクトストレージを公開しない"
# description: "公開を遮断する設定が無効であると宣言されているか、遮断が確認できないまま ACL 又は方針が全ての者に読み書きを許していれば違反とする。遮断の設定が宣言されていないものは不明とする。公開してよい情報の置き場は例外措置で扱う。"
# custom:
#   id: CFG-PUB-01
#   en:
#     title: "Object storage is not public"
#     description: "Public access blocks declared off, or an ACL or policy that lets everyone in while no block is known to be on, are violations; a block that is not declared is not known. A store of information meant for the public is handled by an exception."
#   severity: critical
#   kinds: [CloudConfig]
#   clauses: ["unified-r7:7.1.2(1)(b)", "ismap-cc22:9.4.1", "ismap-cc22:9.4.1.8.PB"]
#   references: ["cis-aws-3.0:2.1.4"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "「{address}」は公開を遮断していません"
#     en: "\"{address}\" does not block public access"
#   unknown:
#     ja: "「{address}」の公開の遮断の状態が構成から分かりません"
#     en: "The configuration does not say about \"{address}\": whether public access is blocked"
#   expected:
#     ja: "公開を遮断する設定が全て有効であること"
#     en: "Every setting that blocks public access is on"
#   remedy:
#     ja: "公開を遮断する設定を全て有効にし、全ての者への許可を取り除いてください"
#     en: "Turn every block on and remove grants to everyone"
package kijun.rules.cloud_config.object_store_public

import data.kijun.lib.cloud

applicable if {
	some resource in input.spec.resources
	resource.type == "object-store"
}

findings contains {"path": ["spec", "resources", i, "attributes", "public_access_blocked"], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type == "object-store"
	resource.attributes.public_access_blocked == false
}

findings contains {"path": ["spec", "resources", i, "attributes", "public_access"], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type == "object-store"
	resource.attributes.public_access == true
	cloud.unknown(resource, "public_access_blocked")
}

open contains {"path": ["spec", "resources", i], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type == "object-store"
	cloud.unknown(resource, "public_access_blocked")
	not _public(resource)
}

_public(resource) if resource.attributes.public_access == true
