# METADATA
# title: "資源の構成を記録する"
# description: "宣言された構成の記録が無効であるか、全ての種類の資源を対象としなければ違反とする。統一基準は台帳と構成の管理を求め、記録の機能は kijun の解釈である。"
# custom:
#   id: CFG-CFG-01
#   en:
#     title: "The configuration of resources is recorded"
#     description: "A declared configuration recorder that is off, or does not cover every resource type, is a violation. The standard asks for a ledger and configuration management; the recorder is kijun's reading."
#   severity: medium
#   kinds: [CloudConfig]
#   clauses: ["ismap-cc22:8.1.1", "ismap-cc22:12.1.2"]
#   references: ["cis-aws-3.0:3.3"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "構成の記録「{address}」の設定「{setting}」が無効です"
#     en: "{setting} is off for the configuration recorder \"{address}\""
#   unknown:
#     ja: "「{address}」の構成の記録の範囲が構成から分かりません"
#     en: "The configuration does not say about \"{address}\": what the recorder covers"
#   expected:
#     ja: "構成の記録が有効で、全ての種類の資源を対象とすること"
#     en: "The recorder is on and covers every resource type"
#   remedy:
#     ja: "構成の記録を有効にし、全ての種類の資源を対象にしてください"
#     en: "Turn the recorder on for every resource type"
package kijun.rules.cloud_config.configuration_not_recorded

import data.kijun.lib.cloud

applicable if {
	some resource in input.spec.resources
	resource.type == "configuration-recorder"
}

findings contains {"path": ["spec", "resources", i, "attributes", setting], "args": {"address": resource.address, "setting": setting}} if {
	some i, resource in input.spec.resources
	resource.type == "configuration-recorder"
	some setting in ["enabled", "all_resources"]
	resource.attributes[setting] == false
}

open contains {"path": ["spec", "resources", i], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type == "configuration-recorder"
	some setting in ["enabled", "all_resources"]
	cloud.unknown(resource, setting)
}
