# METADATA
# title: "ネットワークの通信を記録する"
# description: "構成が作るネットワークに通信の記録が宣言されていなければ違反とする。"
# custom:
#   id: CFG-LOG-06
#   en:
#     title: "Network traffic is recorded"
#     description: "A network of the configuration without flow logs is a violation."
#   severity: medium
#   kinds: [CloudConfig]
#   clauses: ["ismap-cc22:12.4.1", "ismap-cc22:13.1.1"]
#   references: ["cis-aws-3.0:3.7"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "ネットワーク「{address}」の通信が記録されません"
#     en: "Traffic of the network \"{address}\" is not recorded"
#   unknown:
#     ja: "「{address}」の通信の記録が構成から分かりません"
#     en: "The configuration does not say about \"{address}\": its flow logs"
#   expected:
#     ja: "ネットワークの通信の記録が宣言されていること"
#     en: "Flow logs are declared for the network"
#   remedy:
#     ja: "ネットワークに通信の記録（AWS では aws_flow_log）を加えてください"
#     en: "Add flow logs to the network (aws_flow_log on AWS)"
package kijun.rules.cloud_config.no_flow_logs

import data.kijun.lib.cloud

applicable if {
	some resource in input.spec.resources
	resource.type == "network"
}

findings contains {
	"path": ["spec", "resources", i, "attributes", "flow_logs"],
	"args": {"address": resource.address},
} if {
	some i, resource in input.spec.resources
	resource.type == "network"
	resource.attributes.flow_logs == "none"
}

open contains {"path": ["spec", "resources", i], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type == "network"
	cloud.unknown(resource, "flow_logs")
}
