# METADATA
# title: "操作ログの保管先へのアクセスを記録する"
# description: "操作ログの保管先にアクセス記録がなければ違反とする。保管先が構成の外にあるときは不明とする。"
# custom:
#   id: CFG-LOG-04
#   en:
#     title: "Access to the audit trail's store is logged"
#     description: "An audit trail whose store has no access log is a violation; a store outside the configuration is not known."
#   severity: low
#   kinds: [CloudConfig]
#   clauses: ["ismap-cc22:12.4.2", "ismap-cc22:18.1.3"]
#   references: ["cis-aws-3.0:3.4"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "操作ログ「{address}」の保管先にアクセス記録がありません"
#     en: "The store of the audit trail \"{address}\" has no access log"
#   unknown:
#     ja: "「{address}」の保管先のアクセス記録の有無が構成から分かりません"
#     en: "The configuration does not say about \"{address}\": whether access to its store is logged"
#   expected:
#     ja: "保管先のアクセス記録が有効であること"
#     en: "Access logging of the store is on"
#   remedy:
#     ja: "保管先のアクセス記録を別の保管先に取得してください"
#     en: "Log access to the store into another store"
package kijun.rules.cloud_config.trail_store_not_logged

import data.kijun.lib.cloud

applicable if {
	some resource in input.spec.resources
	resource.type == "audit-trail"
}

findings contains {"path": ["spec", "resources", i, "attributes", "store_access_logging"], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type == "audit-trail"
	resource.attributes.store_access_logging == false
}

open contains {"path": ["spec", "resources", i], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type == "audit-trail"
	cloud.unknown(resource, "store_access_logging")
}
