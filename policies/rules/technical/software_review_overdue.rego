# METADATA
# title: "端末で利用を認めるソフトウェアを定期に見直す"
# description: "端末で利用を認めるソフトウェアを定期的な確認により見直す（サーバ装置は ELM-032）。間隔は条文になく、組織が定める日数による。"
# custom:
#   id: TEC-056
#   en:
#     title: "Software approved for terminals is reviewed periodically"
#     description: "The software approved for terminals is reviewed by periodic checks (servers: ELM-032). The clause gives no interval; the organisation's number of days is used."
#   severity: low
#   kinds: [System]
#   parameters: [software_review_days]
#   clauses: ["unified-r7:6.1.1(2)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "「{name}」のソフトウェアを見直した記録が、組織が定める直近{limit}日の間にありません"
#     en: "No review of the software of \"{name}\" is recorded within the last {limit} days, the number the organisation has set"
#   expected:
#     ja: "software_reviewed_on が期間内である"
#     en: "software_reviewed_on lies within the period"
#   remedy:
#     ja: "ソフトウェアを見直し、日付を記録してください"
#     en: "Review the software and record the date"
package kijun.rules.technical.software_review_overdue

import data.kijun.lib.elements
import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(elements.of_type(input, "terminal")) > 0
}

findings contains {"path": place.nearest(input, path), "args": {"name": component.name, "limit": limit}} if {
	limit := data.kijun.parameters.software_review_days
	some i, component in elements.of_type(input, "terminal")
	path := ["spec", "components", i, "software_reviewed_on"]
	not systems.recorded_within(input, path, limit)
}
