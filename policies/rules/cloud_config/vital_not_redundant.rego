# METADATA
# title: "要安定情報のデータベースを冗長にする"
# description: "可用性2と示された（タグ availability）データベースが一つの区画だけに置かれていれば違反とする。"
# custom:
#   id: CFG-AVL-01
#   en:
#     title: "Databases of vital information are redundant"
#     description: "A database said to handle vital information (tag availability: 2) in one zone only is a violation."
#   severity: medium
#   kinds: [CloudConfig]
#   clauses: ["unified-r7:6.2.1(1)(b)", "ismap-cc22:17.2.1"]
#   references: ["cis-aws-6.0:3.2.4"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "要安定情報を扱う「{address}」が冗長構成ではありません"
#     en: "\"{address}\" handles vital information but is not redundant"
#   unknown:
#     ja: "「{address}」の冗長構成の有無が構成から分かりません"
#     en: "The configuration does not say about \"{address}\": whether it is redundant"
#   expected:
#     ja: "複数の区画に配置されていること"
#     en: "It runs in several zones"
#   remedy:
#     ja: "複数の区画に配置してください（AWS では multi_az）"
#     en: "Run it in several zones (multi_az on AWS)"
package kijun.rules.cloud_config.vital_not_redundant

import data.kijun.lib.cloud

applicable if {
	some resource in input.spec.resources
	_judged(resource)
}

findings contains {"path": ["spec", "resources", i, "attributes", "redundant"], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	_judged(resource)
	resource.attributes.redundant == false
}

open contains {"path": ["spec", "resources", i], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	_judged(resource)
	cloud.unknown(resource, "redundant")
}

_judged(resource) if {
	resource.type in {"database", "database-cluster"}
	resource.availability == 2
}
