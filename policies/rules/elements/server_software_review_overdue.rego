# METADATA
# title: "サーバ装置で利用を認めるソフトウェアを定期に見直す"
# description: "サーバ装置で利用を認めるソフトウェアを定期的な確認により見直す。組織が定める日数の間に見直した記録がなければ違反とする。条項は間隔を定めない。"
# custom:
#   id: ELM-032
#   en:
#     title: "Software approved for servers is reviewed periodically"
#     description: "The software approved for servers is reviewed by periodic checks. No review within the days the organisation has set is a violation; the clause gives no interval."
#   severity: low
#   kinds: [System]
#   parameters: [software_review_days]
#   clauses: ["unified-r7:6.2.1(2)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "サーバ装置「{name}」のソフトウェアを見直した記録が、組織が定める直近{limit}日の間にありません"
#     en: "No review of the software of the server \"{name}\" is recorded within the last {limit} days, the number the organisation has set"
#   expected:
#     ja: "software_reviewed_on が期間内である"
#     en: "software_reviewed_on lies within the period"
#   remedy:
#     ja: "ソフトウェアを見直し、日付を記録してください"
#     en: "Review the software and record the date"
package kijun.rules.elements.server_software_review_overdue

import data.kijun.lib.elements
import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(elements.of_type(input, "server")) > 0
}

findings contains {"path": place.nearest(input, path), "args": {"name": component.name, "limit": limit}} if {
	limit := data.kijun.parameters.software_review_days
	some i, component in elements.of_type(input, "server")
	path := ["spec", "components", i, "software_reviewed_on"]
	not systems.recorded_within(input, path, limit)
}
