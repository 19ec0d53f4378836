# METADATA
# title: "操作ログを利用者管理鍵で暗号化する"
# description: "操作ログが利用者の管理する鍵で暗号化されていなければ違反とする。統一基準は鍵の管理者を定めていないため、対応は kijun の解釈である。"
# custom:
#   id: CFG-LOG-03
#   en:
#     title: "The audit trail is encrypted with a customer-managed key"
#     description: "An audit trail not encrypted with a key the customer manages is a violation. The standard does not name who manages keys; the tie is kijun's reading."
#   severity: low
#   kinds: [CloudConfig]
#   clauses: ["ismap-cc22:12.4.2", "ismap-cc22:10.1.1"]
#   references: ["cis-aws-3.0:3.5"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "操作ログ「{address}」が利用者管理鍵で暗号化されていません"
#     en: "The audit trail \"{address}\" is not encrypted with a customer-managed key"
#   unknown:
#     ja: "「{address}」の暗号化に使う鍵が構成から分かりません"
#     en: "The configuration does not say about \"{address}\": the key of encryption"
#   expected:
#     ja: "利用者の管理する鍵が指定されていること"
#     en: "A key the customer manages is given"
#   remedy:
#     ja: "利用者が管理する鍵を作り、操作ログに指定してください"
#     en: "Make a key and name it in the audit trail"
package kijun.rules.cloud_config.trail_without_customer_key

import data.kijun.lib.cloud

applicable if {
	some resource in input.spec.resources
	resource.type == "audit-trail"
}

findings contains {"path": ["spec", "resources", i, "attributes", "customer_managed_key"], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type == "audit-trail"
	resource.attributes.customer_managed_key == false
}

open contains {"path": ["spec", "resources", i], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type == "audit-trail"
	cloud.unknown(resource, "customer_managed_key")
}
