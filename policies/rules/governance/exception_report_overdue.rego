# METADATA
# title: 例外措置の申請状況を定期的に報告する
# description: "統括情報セキュリティ責任者は、許可権限者に対し、申請の状況を定期的に報告するよう求める。申請がなかったときもその旨の報告を要するものとし、組織が定める日数のうちに報告の記録がないものを違反とする。間隔は組織が定める。"
# custom:
#   id: GOV-046
#   en:
#     title: "The state of exceptions is reported regularly"
#     description: "The head information security officer has the permission authority report regularly on applications. No report within the set number of days is a violation, also where there was nothing to report but that. The interval is the organisation's own."
#   severity: low
#   kinds: [Organization]
#   parameters: [exception_report_days]
#   clauses: ["unified-r7:2.2.2(1)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "例外措置の申請状況が、組織が定める{limit}日以内に報告されていません"
#     en: "The state of exceptions was not reported within the {limit} days the organisation has set"
#   expected:
#     ja: "組織が定める日数以内の exceptions.last_reported_on"
#     en: "an exceptions.last_reported_on within the set number of days"
#   remedy:
#     ja: "申請の状況の報告を求め、日付を記録してください。"
#     en: "Have the state reported and record the day."
package kijun.rules.governance.exception_report_overdue

import data.kijun.lib.place
import data.kijun.lib.systems

findings contains {
	"path": place.nearest(input, ["spec", "exceptions", "last_reported_on"]),
	"args": {"limit": data.kijun.parameters.exception_report_days},
} if {
	not systems.recorded_within(input, ["spec", "exceptions", "last_reported_on"], data.kijun.parameters.exception_report_days)
}
