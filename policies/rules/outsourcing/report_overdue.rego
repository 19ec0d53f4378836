# METADATA
# title: "委託先から対策の実施状況の報告を定期的に受けている"
# description: "委託期間中、組織の定める日数以内に委託先から報告を受けた記録を求める。委託の開始からその日数に達しない契約は対象としない。統一基準は「定期的」な報告を求め、日数は組織が定める。"
# custom:
#   id: OUT-025
#   en:
#     title: "The supplier reports on its measures periodically"
#     description: "During the contract a report received within the number of days the organisation has set must be on record; contracts younger than that are not judged. The standard asks for periodic reports, the number is the organisation's."
#   severity: medium
#   kinds: [Contract]
#   parameters: [report_interval_days]
#   clauses: ["unified-r7:4.1.1(3)(b)(ii)", "management-guideline:direction-9(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "組織が定める{limit}日以内に委託先から対策の実施状況の報告を受けた記録がありません"
#     en: "No report from the supplier is on record within the {limit} days the organisation has set"
#   expected:
#     ja: "最も新しい報告が、パラメーター report_interval_days の日数以内であること"
#     en: "The latest report is not older than the parameter report_interval_days"
#   remedy:
#     ja: "契約に基づいて対策の実施状況の報告を求め、受領した報告を reports に記録してください"
#     en: "Ask for the report under the contract and record it in reports"
package kijun.rules.outsourcing.report_overdue

import data.kijun.lib.dates
import data.kijun.lib.outsourcing
import data.kijun.lib.outsourcing_chain as chain
import data.kijun.lib.place

applicable if {
	chain.agency_contract(input)
	outsourcing.running(input, input.as_of)
	dates.days_between(input.spec.period.starts_on, input.as_of) > data.kijun.parameters.report_interval_days
}

findings contains {
	"path": place.nearest(input, ["spec", "reports"]),
	"args": {"limit": data.kijun.parameters.report_interval_days},
} if {
	not _reported_recently
}

_reported_recently if {
	some report in input.spec.reports
	report.received_on <= input.as_of
	dates.days_between(report.received_on, input.as_of) <= data.kijun.parameters.report_interval_days
}
