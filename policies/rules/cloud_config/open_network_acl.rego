# METADATA
# title: "ネットワーク ACL で管理用ポートを全開放しない"
# description: "SSH（22）又は RDP（3389）をインターネット上の全てのアドレスに許す規則があり、それより先に適用される規則が全てのアドレスからの同じポートを拒否していなければ違反とする。"
# custom:
#   id: CFG-NET-02
#   en:
#     title: "Network ACLs do not open administration ports to everyone"
#     description: "A rule that lets every address reach SSH (22) or RDP (3389), with no rule before it that denies everyone that port, is a violation."
#   severity: high
#   kinds: [CloudConfig]
#   clauses: ["unified-r7:6.4.1(3)(a)", "ismap-cc22:13.1.1"]
#   references: ["cis-aws-3.0:5.1"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "「{address}」が {service} をインターネット全体に許しています"
#     en: "\"{address}\" allows the whole internet to {service}"
#   unknown:
#     ja: "「{address}」の規則の全てが構成から分かりません"
#     en: "The configuration does not say about \"{address}\": all of its rules"
#   expected:
#     ja: "管理用ポートへの接続元が限られていること"
#     en: "The sources that reach administration ports are limited"
#   remedy:
#     ja: "許可の規則の接続元を限るか、先に適用される拒否の規則を加えてください"
#     en: "Limit the sources of the allowing rule or put a denying rule before it"
package kijun.rules.cloud_config.open_network_acl

import data.kijun.lib.cloud

applicable if {
	some resource in input.spec.resources
	resource.type == "network-acl"
}

findings contains {
	"path": ["spec", "resources", i, "attributes", "rules", j],
	"args": {"address": resource.address, "service": service},
	"key": service,
} if {
	some i, resource in input.spec.resources
	resource.type == "network-acl"
	some j, rule in resource.attributes.rules
	rule.action == "allow"
	some port, service in cloud.admin_ports
	cloud.opens_to_everyone(rule, port)
	not _denied_before(resource.attributes.rules, rule, port)
}

open contains {"path": ["spec", "resources", i], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type == "network-acl"
	cloud.unknown(resource, "rules")
}

# "To everyone" of one address family says nothing about the other.
_denied_before(rules, allowing, port) if {
	some rule in rules
	rule.action == "deny"
	rule.order < allowing.order
	cloud.opens_to_everyone(rule, port)
	every source in _everyone_in(allowing) {
		source in rule.sources
	}
}

_everyone_in(rule) := {source | some source in rule.sources; source in cloud.everyone}
