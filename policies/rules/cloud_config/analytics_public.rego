# METADATA
# title: "分析・検索の基盤を公開しない"
# description: "データウェアハウスがインターネットに公開される設定であるか、検索基盤の方針が条件なしに全ての者を許可していれば違反とする。"
# custom:
#   id: CFG-PUB-03
#   en:
#     title: "Analytics and search stores are not public"
#     description: "A data warehouse set to be public, or a search domain whose policy lets everyone in without a condition, is a violation."
#   severity: critical
#   kinds: [CloudConfig]
#   clauses: ["unified-r7:7.1.2(1)(b)", "ismap-cc22:9.4.1"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "「{address}」が公開されています"
#     en: "\"{address}\" is public"
#   unknown:
#     ja: "「{address}」の公開の状態が構成から分かりません"
#     en: "The configuration does not say about \"{address}\": whether it is public"
#   expected:
#     ja: "許可する主体が限られていること"
#     en: "Access is limited to named principals"
#   remedy:
#     ja: "公開の設定を無効にし、方針で許可する主体又は接続元を限ってください"
#     en: "Turn the public setting off, and name the principals or sources in the policy"
package kijun.rules.cloud_config.analytics_public

import data.kijun.lib.cloud

_kinds := {"data-warehouse", "search-domain"}

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
