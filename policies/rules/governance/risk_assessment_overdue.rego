# METADATA
# title: リスク評価を行う
# description: "最高情報セキュリティ責任者は、保有する情報と利用する情報システムのリスクを評価する。組織が定める日数のうちに評価の記録がないものを違反とする。条項は間隔を示さない。"
# custom:
#   id: GOV-040
#   en:
#     title: "Risks are assessed"
#     description: "The chief information security officer assesses the risks to information and systems. No assessment within the set number of days is a violation; the clause gives no interval."
#   severity: medium
#   kinds: [Organization]
#   parameters: [risk_assessment_days]
#   clauses: ["unified-r7:2.1.3(1)(a)", "management-guideline:direction-4(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "リスク評価が、組織が定める{limit}日以内に行われていません"
#     en: "No risk assessment was made within the {limit} days the organisation has set"
#   expected:
#     ja: "組織が定める日数以内の risk_assessment.assessed_on"
#     en: "a risk_assessment.assessed_on within the set number of days"
#   remedy:
#     ja: "リスク評価を行い、日付を記録してください。"
#     en: "Assess the risks and record the day."
package kijun.rules.governance.risk_assessment_overdue

import data.kijun.lib.place
import data.kijun.lib.systems

findings contains {
	"path": place.nearest(input, ["spec", "risk_assessment", "assessed_on"]),
	"args": {"limit": data.kijun.parameters.risk_assessment_days},
} if {
	not systems.recorded_within(input, ["spec", "risk_assessment", "assessed_on"], data.kijun.parameters.risk_assessment_days)
}
