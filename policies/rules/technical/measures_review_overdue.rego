# METADATA
# title: "情報システムの対策を定期に見直す"
# description: "情報セキュリティ対策は対策推進計画に基づいて適切に見直す。間隔は条文になく、組織が定める日数を超えて見直しがなければ違反とする。"
# custom:
#   id: TEC-010
#   en:
#     title: "The system's measures are reviewed periodically"
#     description: "Measures are reviewed appropriately under the measures promotion plan. The clause gives no interval; no review within the number of days the organisation has set is a violation."
#   severity: medium
#   kinds: [System]
#   parameters: [measures_review_days]
#   clauses: ["unified-r7:5.2.5(1)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "情報システムの情報セキュリティ対策を見直した記録が、組織が定める直近{limit}日の間にありません"
#     en: "No record within the last {limit} days, the number the organisation has set, that the system's security measures were reviewed"
#   expected:
#     ja: "spec.life_cycle.measures_reviewed_on が期間内である"
#     en: "spec.life_cycle.measures_reviewed_on lies within the period"
#   remedy:
#     ja: "対策推進計画に基づいて見直し、日付を記録してください"
#     en: "Review the measures under the plan and record the date"
package kijun.rules.technical.measures_review_overdue

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if systems.in_service(input)

findings contains {"path": place.nearest(input, path), "args": {"limit": limit}} if {
	limit := data.kijun.parameters.measures_review_days
	path := ["spec", "life_cycle", "measures_reviewed_on"]
	not systems.recorded_within(input, path, limit)
}
