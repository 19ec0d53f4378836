# METADATA
# title: "ログを組織が定める期間保存する"
# description: "統一基準は保存期間を定めることを求めるが、日数を定めない。組織が定める日数より短ければ違反とする。初期値の365日はガイドラインの水準と言われる値であり、確認していない。"
# custom:
#   id: TEC-022
#   en:
#     title: "Logs are kept for the period the organisation has set"
#     description: "The standard asks for a retention period to be decided and gives no number. A period shorter than the organisation's own number is a violation. The default of 365 days is said to be a guideline-level suggestion and is not confirmed."
#   severity: medium
#   kinds: [System]
#   parameters: [log_retention_days]
#   clauses: ["unified-r7:7.1.4(1)(b)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "ログ「{name}」の保存期間{days}日は、組織が定める{limit}日に足りません"
#     en: "The log \"{name}\" is kept for {days} days, less than the {limit} days the organisation has set"
#   expected:
#     ja: "retention_days が組織の定める日数以上である"
#     en: "retention_days is at least the organisation's number"
#   remedy:
#     ja: "保存期間を延ばすか、特性に応じて組織の日数を見直してください"
#     en: "Extend the retention, or review the organisation's number"
package kijun.rules.technical.log_retention_short

import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.logs) > 0
}

findings contains {
	"path": ["spec", "logs", i, "retention_days"],
	"args": {"name": log.name, "days": log.retention_days, "limit": limit},
} if {
	limit := data.kijun.parameters.log_retention_days
	some i, log in input.spec.logs
	log.retention_days < limit
}
