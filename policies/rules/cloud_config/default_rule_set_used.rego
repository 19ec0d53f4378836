# METADATA
# title: "既定の通信規則を空にする"
# description: "事業者が用意した既定の通信規則の集合に、通信を許す規則が残っていれば違反とする。構成が作るネットワークの既定の集合が宣言されていないときは、事業者の既定（内部の通信を許す）が残るため違反とする。"
# custom:
#   id: CFG-NET-03
#   en:
#     title: "The default rule set is empty"
#     description: "A default rule set of the provider that still allows traffic is a violation; so is a network whose default set is not declared, because the provider lets its members talk to each other."
#   severity: medium
#   kinds: [CloudConfig]
#   clauses: ["ismap-cc22:13.1.3", "ismap-cc22:9.5.1.P"]
#   references: ["cis-aws-3.0:5.4"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "「{address}」の既定の通信規則が通信を許しています"
#     en: "The default rules of \"{address}\" allow traffic"
#   unknown:
#     ja: "「{address}」の通信規則の全てが構成から分かりません"
#     en: "The configuration does not say about \"{address}\": all of its network rules"
#   expected:
#     ja: "既定の通信規則の集合に規則がないこと"
#     en: "The default rule set has no rules"
#   remedy:
#     ja: "既定の集合を宣言して規則を全て削除し、用途ごとの集合を作ってください"
#     en: "Declare the default set without rules and make a rule set for each purpose"
package kijun.rules.cloud_config.default_rule_set_used

import data.kijun.lib.cloud

applicable if {
	some resource in input.spec.resources
	_judged(resource)
}

findings contains {"path": ["spec", "resources", i, "attributes", "rules"], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	_default_set(resource)
	count(resource.attributes.rules) > 0
}

findings contains {
	"path": ["spec", "resources", i, "attributes", "default_rules_open"],
	"args": {"address": resource.address},
} if {
	some i, resource in input.spec.resources
	resource.type == "network"
	resource.attributes.default_rules_open == true
}

open contains {"path": ["spec", "resources", i], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	_default_set(resource)
	cloud.unknown(resource, "rules")
}

open contains {"path": ["spec", "resources", i], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type == "network"
	cloud.unknown(resource, "default_rules_open")
}

_judged(resource) if _default_set(resource)

_judged(resource) if resource.type == "network"

_default_set(resource) if {
	resource.type == "network-rule-set"
	resource.attributes.default == true
}
