# METADATA
# title: "全リージョンの操作を記録する"
# description: "宣言された操作ログが無効であるか、全てのリージョンを記録しなければ違反とする。操作ログのないアカウントは一つの構成からは判定できない。"
# custom:
#   id: CFG-LOG-01
#   en:
#     title: "Actions in every region are recorded"
#     description: "A declared audit trail that is off, or does not record every region, is a violation; an account without one cannot be judged from one configuration."
#   severity: high
#   kinds: [CloudConfig]
#   clauses: ["unified-r7:7.1.4(1)(a)", "ismap-cc22:12.4.1", "ismap-cc22:12.4.1.15.PB"]
#   references: ["cis-aws-3.0:3.1"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "操作ログ「{address}」の設定「{setting}」が無効です"
#     en: "{setting} is off for the audit trail \"{address}\""
#   unknown:
#     ja: "「{address}」の操作ログの範囲が構成から分かりません"
#     en: "The configuration does not say about \"{address}\": what the audit trail covers"
#   expected:
#     ja: "操作ログが有効で、全てのリージョンを記録すること"
#     en: "The audit trail is on and records every region"
#   remedy:
#     ja: "操作ログを有効にし、全てのリージョンを対象にしてください"
#     en: "Turn the trail on for every region"
package kijun.rules.cloud_config.trail_incomplete

import data.kijun.lib.cloud

applicable if {
	some resource in input.spec.resources
	resource.type == "audit-trail"
}

findings contains {"path": ["spec", "resources", i, "attributes", setting], "args": {"address": resource.address, "setting": setting}} if {
	some i, resource in input.spec.resources
	resource.type == "audit-trail"
	some setting in ["enabled", "all_regions"]
	resource.attributes[setting] == false
}

open contains {"path": ["spec", "resources", i], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type == "audit-trail"
	some setting in ["enabled", "all_regions"]
	cloud.unknown(resource, setting)
}
