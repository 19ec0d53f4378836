# METADATA
# title: "管理用ポートをインターネットに開かない"
# description: "SSH（22）又は RDP（3389）への接続を、インターネット上の全てのアドレスに許す通信規則があれば違反とする。"
# custom:
#   id: CFG-NET-01
#   en:
#     title: "Administration ports are closed to the internet"
#     description: "A network rule that lets every address on the internet reach SSH (22) or RDP (3389) is a violation."
#   severity: critical
#   kinds: [CloudConfig]
#   clauses: ["unified-r7:6.4.1(2)(c)", "unified-r7:6.4.1(3)(a)", "ismap-cc22:13.1.1", "ismap-cc22:9.5.2.1.PB"]
#   references: ["cis-aws-3.0:5.2", "cis-aws-3.0:5.3"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "「{address}」が {service} をインターネット全体に開いています"
#     en: "\"{address}\" opens {service} to the whole internet"
#   unknown:
#     ja: "「{address}」の通信規則の全てが構成から分かりません"
#     en: "The configuration does not say about \"{address}\": all of its network rules"
#   expected:
#     ja: "管理用ポートへの接続元が限られていること"
#     en: "The sources that reach administration ports are limited"
#   remedy:
#     ja: "接続元を限るか、踏み台又は閉域の管理手段に替えてください"
#     en: "Limit the sources, or use a bastion or a private way of administration"
package kijun.rules.cloud_config.admin_port_open

import data.kijun.lib.cloud

applicable if {
	some resource in input.spec.resources
	resource.type == "network-rule-set"
}

findings contains {
	"path": ["spec", "resources", i, "attributes", "rules", j],
	"args": {"address": resource.address, "service": service},
	"key": service,
} if {
	some i, resource in input.spec.resources
	resource.type == "network-rule-set"
	some j, rule in resource.attributes.rules
	some port, service in cloud.admin_ports
	cloud.opens_to_everyone(rule, port)
}

open contains {"path": ["spec", "resources", i], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type == "network-rule-set"
	cloud.unknown(resource, "rules")
}
