# METADATA
# title: "既定の通信規則を空にする"
# description: "事業者が用意した既定の通信規則の集合に、通信を許す規則が残っていれば違反とする。"
# custom:
#   id: CFG-NET-03
#   en:
#     title: "The default rule set is empty"
#     description: "A default rule set of the provider that still allows traffic is a violation."
#   severity: medium
#   kinds: [CloudConfig]
#   clauses: ["unified-r7:6.4.1(1)(b)", "ismap-cc22:13.1.3", "ismap-cc22:9.5.1.P"]
#   references: ["cis-aws-3.0:5.4"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "既定の通信規則「{address}」に許可が {count} 件あります"
#     en: "The default rule set \"{address}\" has {count} allowing rule(s)"
#   unknown:
#     ja: "「{address}」の通信規則の全てが構成から分かりません"
#     en: "The configuration does not say about \"{address}\": all of its network rules"
#   expected:
#     ja: "既定の通信規則の集合に規則がないこと"
#     en: "The default rule set has no rules"
#   remedy:
#     ja: "既定の集合の規則を全て削除し、用途ごとの集合を作ってください"
#     en: "Delete its rules and make a rule set for each purpose"
package kijun.rules.cloud_config.default_rule_set_used

import data.kijun.lib.cloud

applicable if {
	some resource in input.spec.resources
	_judged(resource)
}

findings contains {
	"path": ["spec", "resources", i, "attributes", "rules"],
	"args": {"address": resource.address, "count": count(resource.attributes.rules)},
} if {
	some i, resource in input.spec.resources
	_judged(resource)
	count(resource.attributes.rules) > 0
}

open contains {"path": ["spec", "resources", i], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	_judged(resource)
	cloud.unknown(resource, "rules")
}

_judged(resource) if {
	resource.type == "network-rule-set"
	resource.attributes.default == true
}
