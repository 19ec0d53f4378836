# METADATA
# title: 規程と手順の整備状況を報告する
# description: "統括情報セキュリティ責任者は、運用規程と実施手順の整備の状況を最高情報セキュリティ責任者に報告する。組織が定める日数のうちに報告の記録がないものを違反とする。条項は間隔を示さない。"
# custom:
#   id: GOV-106
#   en:
#     title: "The state of rules and procedures is reported"
#     description: "The head information security officer reports the state of operational rules and procedures to the chief information security officer. No report within the set number of days is a violation; the clause gives no interval."
#   severity: low
#   kinds: [Organization]
#   parameters: [rules_state_days]
#   clauses: ["unified-r7:2.1.3(3)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "運用規程と実施手順の整備状況を、組織が定める{limit}日以内に最高情報セキュリティ責任者に報告した記録がありません"
#     en: "The state of rules and procedures was not reported to the chief information security officer within the {limit} days the organisation has set"
#   expected:
#     ja: "組織が定める日数以内の rule_management.state_reported_on"
#     en: "a rule_management.state_reported_on within the set number of days"
#   remedy:
#     ja: "整備の状況を報告し、日付を記録してください。"
#     en: "Report the state and record the day."
package kijun.rules.governance.rules_state_not_reported

import data.kijun.lib.place
import data.kijun.lib.systems

findings contains {
	"path": place.nearest(input, ["spec", "rule_management", "state_reported_on"]),
	"args": {"limit": data.kijun.parameters.rules_state_days},
} if {
	not systems.recorded_within(input, ["spec", "rule_management", "state_reported_on"], data.kijun.parameters.rules_state_days)
}
