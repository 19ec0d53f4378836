# METADATA
# title: "監視の対象と手法を定期に見直す"
# description: "新たな脅威の出現や運用の状況を踏まえ、監視の対象と手法を定期的に見直す。間隔は条文になく、組織が定める日数による。"
# custom:
#   id: TEC-077
#   en:
#     title: "Targets and methods of monitoring are reviewed periodically"
#     description: "Targets and methods of monitoring are reviewed periodically in light of new threats and circumstances. The clause gives no interval; the organisation's number of days is used."
#   severity: medium
#   kinds: [System]
#   parameters: [monitoring_review_days]
#   clauses: ["unified-r7:7.1.6(1)(c)", "management-guideline:direction-5(b)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "監視の対象と手法を見直した記録が、組織が定める直近{limit}日の間にありません"
#     en: "No record within the last {limit} days, the number the organisation has set, that the targets and methods of monitoring were reviewed"
#   expected:
#     ja: "spec.monitoring.last_reviewed_on が期間内である"
#     en: "spec.monitoring.last_reviewed_on lies within the period"
#   remedy:
#     ja: "監視の対象と手法を見直し、日付を記録してください"
#     en: "Review targets and methods and record the date"
package kijun.rules.technical.monitoring_review_overdue

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if systems.in_service(input)

findings contains {"path": place.nearest(input, path), "args": {"limit": limit}} if {
	limit := data.kijun.parameters.monitoring_review_days
	path := ["spec", "monitoring", "last_reviewed_on"]
	not systems.recorded_within(input, path, limit)
}
