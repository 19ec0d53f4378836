# METADATA
# title: 監視の対象と方法を定期的に見直す
# description: "不正な通信の監視の対象と方法を、組織が定める日数のうちに見直した記録が無ければ、監視の記載が無い場合を含めて違反とする。条項は定期的な確認による見直しを求め、日数は定めない。"
# custom:
#   id: SEP-034
#   en:
#     title: "Targets and methods of monitoring are reviewed periodically"
#     description: "Monitoring whose targets and methods were not reviewed within the days the organisation has set is reported, as is no monitoring at all. The clause asks for periodic review and gives no number."
#   severity: medium
#   kinds: [Network]
#   parameters: [network_monitoring_review_days]
#   clauses: ["unified-r7:6.4.1(3)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "監視の対象と方法を、組織が定める{limit}日以内に見直した記録がありません"
#     en: "Targets and methods of monitoring were not reviewed within the {limit} days the organisation has set"
#   expected:
#     ja: "monitoring.reviewed_on が定めた日数以内であること"
#     en: "monitoring.reviewed_on is within that number of days"
#   remedy:
#     ja: "監視の対象と方法を見直し、monitoring.reviewed_on に記録してください"
#     en: "Review targets and methods and record it in monitoring.reviewed_on"
package kijun.rules.separation.monitoring_not_reviewed

import data.kijun.lib.dates
import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "monitoring", "reviewed_on"]), "args": {"limit": data.kijun.parameters.network_monitoring_review_days}} if {
	not _recent
}

_recent if {
	age := dates.days_between(input.spec.monitoring.reviewed_on, input.as_of)
	age >= 0
	age <= data.kijun.parameters.network_monitoring_review_days
}
