# METADATA
# title: "監視の結果を報告し続ける"
# description: "情報システムの運用時は、備えた監視機能を適切に運用する。行う者が書かれていないか、組織が定める日数の間に結果の報告のない監視機能を違反とする。報告と間隔は条文になく、kijun の解釈である。"
# custom:
#   id: FNC-016
#   en:
#     title: "Results of monitoring are reported"
#     description: "The monitoring function is operated properly. A function without who operates it, or without a report within the organisation's number of days, is a violation. The report and its interval are kijun's reading."
#   severity: medium
#   kinds: [System]
#   parameters: [monitoring_report_days]
#   clauses: ["unified-r7:7.1.6(1)(b)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "監視機能「{name}」を行う者と、組織が定める直近{limit}日の間の報告がそろっていません"
#     en: "Monitoring function \"{name}\" lacks who operates it or a report within the last {limit} days, the number the organisation has set"
#   expected:
#     ja: "operation に by と、期間内の last_report_on がある"
#     en: "operation with by and a last_report_on within the period"
#   remedy:
#     ja: "監視を行う者と報告の日を記録し、止まっていれば再開してください"
#     en: "Record who operates it and the day of the report; resume it if it has stopped"
package kijun.rules.functions.monitoring_not_operated

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.monitoring.functions) > 0
}

findings contains {"path": place.nearest(input, ["spec", "monitoring", "functions", i, "operation"]), "args": {"name": function.name, "limit": limit}} if {
	limit := data.kijun.parameters.monitoring_report_days
	some i, function in input.spec.monitoring.functions
	not _operated(i, function, limit)
}

_operated(i, function, limit) if {
	function.operation.by
	systems.recorded_within(input, ["spec", "monitoring", "functions", i, "operation", "last_report_on"], limit)
}
