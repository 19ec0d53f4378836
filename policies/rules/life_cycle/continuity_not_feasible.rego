# METADATA
# title: "実行できないとした点を改めている"
# description: "危機的事象の際の対策が実行できないと確認したときは見直して改める。組織が定める日数を過ぎても改めた日がない確認を違反とする。条項は期限を示さない。"
# custom:
#   id: LIF-039
#   en:
#     title: "What was found not feasible is put right"
#     description: "When measures for crisis events were found not feasible, they are revised: a confirmation of that kind without a day of correction after the set number of days is a violation. The clause gives no limit."
#   severity: medium
#   kinds: [Organization]
#   parameters: [continuity_correction_days]
#   clauses: ["unified-r7:5.3.1(1)(c)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "{confirmed_on}に実行できないと確認した点が、組織が定める{limit}日を過ぎても改められていません"
#     en: "What was found not feasible on {confirmed_on} was not put right within the {limit} days the organisation has set"
#   expected:
#     ja: "feasible: false の確認に、確認以後の corrected_on があること"
#     en: "a corrected_on after each confirmation with feasible: false"
#   remedy:
#     ja: "対策事項、運用規程又は実施手順を改め、corrected_on を記録してください。"
#     en: "Revise measures, rules or procedures and record corrected_on."
package kijun.rules.life_cycle.continuity_not_feasible

import data.kijun.lib.records

applicable if {
	some confirmation in input.spec.continuity.confirmations
	confirmation.feasible == false
}

findings contains {
	"path": ["spec", "continuity", "confirmations", i],
	"args": {"confirmed_on": confirmation.confirmed_on, "limit": data.kijun.parameters.continuity_correction_days},
} if {
	some i, confirmation in input.spec.continuity.confirmations
	confirmation.feasible == false
	records.overdue(confirmation, "confirmed_on", "corrected_on", input.as_of, data.kijun.parameters.continuity_correction_days)
}
