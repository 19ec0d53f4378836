# METADATA
# title: "利用を認めるソフトウェアを定期に見直す"
# description: "端末とサーバ装置で利用を認めるソフトウェアを定期的な確認により見直す。間隔は条文になく、組織が定める日数による。"
# custom:
#   id: TEC-056
#   en:
#     title: "Approved software is reviewed periodically"
#     description: "The software approved for terminals and servers is reviewed by periodic checks. The clauses give no interval; the organisation's number of days is used."
#   severity: low
#   kinds: [System]
#   parameters: [software_review_days]
#   clauses: ["unified-r7:6.1.1(2)(a)", "unified-r7:6.2.1(2)(a)"]
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

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.components) > 0
}

findings contains {"path": place.nearest(input, path), "args": {"name": component.name, "limit": limit}} if {
	limit := data.kijun.parameters.software_review_days
	some i, component in systems.in_use(input)
	component.type in {"terminal", "server"}
	path := ["spec", "components", i, "software_reviewed_on"]
	not systems.recorded_within(input, path, limit)
}
