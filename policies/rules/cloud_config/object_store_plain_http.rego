# METADATA
# title: "オブジェクトストレージへの平文の通信を拒否する"
# description: "オブジェクトストレージの方針が、暗号化されていない通信による操作を全ての者に対して拒否していなければ違反とする。"
# custom:
#   id: CFG-TLS-01
#   en:
#     title: "Plain HTTP to object storage is denied"
#     description: "Object storage whose policy does not deny every action over unencrypted transport to everyone is a violation."
#   severity: medium
#   kinds: [CloudConfig]
#   clauses: ["unified-r7:7.1.5(1)(a)(i)", "ismap-cc22:10.1.1", "ismap-cc22:13.2.1"]
#   references: ["cis-aws-3.0:2.1.1"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "「{address}」は暗号化されていない通信を拒否していません"
#     en: "\"{address}\" does not deny unencrypted transport"
#   unknown:
#     ja: "「{address}」の平文の通信の扱いが構成から分かりません"
#     en: "The configuration does not say about \"{address}\": how plain HTTP is treated"
#   expected:
#     ja: "暗号化されていない通信による操作を全て拒否する文が方針にあること"
#     en: "The policy has a statement that denies every action over unencrypted transport"
#   remedy:
#     ja: "暗号化されていない通信（AWS では aws:SecureTransport が false）を拒否する文を方針に加えてください"
#     en: "Add a policy statement denying unencrypted transport (aws:SecureTransport false on AWS)"
package kijun.rules.cloud_config.object_store_plain_http

import data.kijun.lib.cloud

applicable if {
	some resource in input.spec.resources
	resource.type == "object-store"
}

findings contains {"path": ["spec", "resources", i, "attributes", "tls_required"], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type == "object-store"
	resource.attributes.tls_required == false
}

open contains {"path": ["spec", "resources", i], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type == "object-store"
	cloud.unknown(resource, "tls_required")
}
