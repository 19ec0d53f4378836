# METADATA
# title: "ログを点検・分析する"
# description: "取得したログを点検又は分析し、不正な侵入や操作の有無を確かめる。間隔は条文になく、組織が定める日数を超えて点検がなければ違反とする。"
# custom:
#   id: TEC-024
#   en:
#     title: "Logs are examined or analysed"
#     description: "Logs are examined or analysed to detect unauthorised access and operation. The clause gives no interval; no examination within the number of days the organisation has set is a violation."
#   severity: high
#   kinds: [System]
#   parameters: [log_examination_days]
#   clauses: ["unified-r7:7.1.4(1)(c)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "ログ「{name}」を点検・分析した記録が、組織が定める直近{limit}日の間にありません"
#     en: "No examination of the log \"{name}\" is recorded within the last {limit} days, the number the organisation has set"
#   expected:
#     ja: "last_reviewed_on が期間内である"
#     en: "last_reviewed_on lies within the period"
#   remedy:
#     ja: "ログを点検又は分析し、日付を記録してください"
#     en: "Examine or analyse the log and record the date"
package kijun.rules.technical.log_examination_overdue

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.logs) > 0
}

findings contains {"path": place.nearest(input, path), "args": {"name": log.name, "limit": limit}} if {
	limit := data.kijun.parameters.log_examination_days
	some i, log in input.spec.logs
	path := ["spec", "logs", i, "last_reviewed_on"]
	not systems.recorded_within(input, path, limit)
}
