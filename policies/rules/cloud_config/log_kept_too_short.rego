# METADATA
# title: "ログを定めた期間保存する"
# description: "ログの保存日数が、組織が定める日数より短ければ違反とする。統一基準は期間を組織が定めることを求め、日数を示さない。"
# custom:
#   id: CFG-LOG-05
#   en:
#     title: "Logs are kept for the period decided"
#     description: "A log kept for fewer days than the organisation has set is a violation. The standard asks the organisation to decide the period and gives no number."
#   severity: medium
#   kinds: [CloudConfig]
#   parameters: [cloud_log_retention_days]
#   clauses: ["unified-r7:7.1.4(1)(b)", "ismap-cc22:12.4.1", "ismap-cc22:18.1.3"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "ログ「{address}」の保存は {days} 日で、組織が定める {limit} 日より短くなっています"
#     en: "The log \"{address}\" is kept for {days} day(s), fewer than the {limit} the organisation has set"
#   unknown:
#     ja: "「{address}」のログの保存日数が構成から分かりません"
#     en: "The configuration does not say about \"{address}\": how long the log is kept"
#   expected:
#     ja: "ログが組織の定める日数以上保存されること"
#     en: "The log is kept at least as long as the organisation has set"
#   remedy:
#     ja: "ログの保存日数を延ばしてください"
#     en: "Keep the log longer"
package kijun.rules.cloud_config.log_kept_too_short

import data.kijun.lib.cloud

applicable if {
	some resource in input.spec.resources
	resource.type == "log-group"
}

findings contains {
	"path": ["spec", "resources", i, "attributes", "retention_days"],
	"args": {"address": resource.address, "days": resource.attributes.retention_days, "limit": data.kijun.parameters.cloud_log_retention_days},
} if {
	some i, resource in input.spec.resources
	resource.type == "log-group"
	resource.attributes.retention_days < data.kijun.parameters.cloud_log_retention_days
	not resource.attributes.retention_unlimited == true
}

open contains {"path": ["spec", "resources", i], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type == "log-group"
	cloud.unknown(resource, "retention_days")
	not resource.attributes.retention_unlimited == true
}
