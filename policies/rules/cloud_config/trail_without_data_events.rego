# METADATA
# title: "保存データの読み書きを記録する"
# description: "操作ログが、オブジェクトストレージの個々のデータの読み書きを記録しなければ違反とする。"
# custom:
#   id: CFG-LOG-07
#   en:
#     title: "Reads and writes of stored data are recorded"
#     description: "An audit trail that records no reads and writes of single stored objects is a violation."
#   severity: low
#   kinds: [CloudConfig]
#   clauses: ["ismap-cc22:12.4.1"]
#   references: ["cis-aws-3.0:3.8", "cis-aws-3.0:3.9"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "操作ログ「{address}」は保存データの読み書きを記録しません"
#     en: "The audit trail \"{address}\" records no reads and writes of stored data"
#   unknown:
#     ja: "「{address}」のデータの読み書きの記録が構成から分かりません"
#     en: "The configuration does not say about \"{address}\": whether data events are recorded"
#   expected:
#     ja: "データの読み書きが記録されること"
#     en: "Data events are recorded"
#   remedy:
#     ja: "オブジェクトストレージのデータイベントを記録の対象に加えてください"
#     en: "Add the data events of object storage to the trail"
package kijun.rules.cloud_config.trail_without_data_events

import data.kijun.lib.cloud

applicable if {
	some resource in input.spec.resources
	resource.type == "audit-trail"
}

findings contains {"path": ["spec", "resources", i, "attributes", "data_events"], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type == "audit-trail"
	resource.attributes.data_events == false
}

open contains {"path": ["spec", "resources", i], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type == "audit-trail"
	cloud.unknown(resource, "data_events")
}
