# METADATA
# title: "軽微な更新を自動で適用する"
# description: "データベースの軽微な更新（脆弱性の修正を含む）の自動適用が無効であれば違反とする。"
# custom:
#   id: CFG-VUL-01
#   en:
#     title: "Minor upgrades are applied automatically"
#     description: "A database whose minor upgrades, which include security fixes, are not automatic is a violation."
#   severity: medium
#   kinds: [CloudConfig]
#   clauses: ["ismap-cc22:12.6.1"]
#   references: ["cis-aws-3.0:2.3.2"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "「{address}」の軽微な更新の自動適用が無効です"
#     en: "Automatic minor upgrades are off for \"{address}\""
#   unknown:
#     ja: "「{address}」の更新の自動適用の設定が構成から分かりません"
#     en: "The configuration does not say about \"{address}\": whether minor upgrades are automatic"
#   expected:
#     ja: "軽微な更新の自動適用が有効であること"
#     en: "Automatic minor upgrades are on"
#   remedy:
#     ja: "自動適用を有効にするか、更新の計画を定めて例外措置としてください"
#     en: "Turn them on, or plan the upgrades and record an exception"
package kijun.rules.cloud_config.minor_upgrades_off

import data.kijun.lib.cloud

_kinds := {"database", "database-node"}

applicable if {
	some resource in input.spec.resources
	resource.type in _kinds
}

findings contains {"path": ["spec", "resources", i, "attributes", "auto_minor_upgrade"], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type in _kinds
	resource.attributes.auto_minor_upgrade == false
}

open contains {"path": ["spec", "resources", i], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type in _kinds
	cloud.unknown(resource, "auto_minor_upgrade")
}
