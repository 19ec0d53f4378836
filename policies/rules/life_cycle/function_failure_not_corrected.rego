# METADATA
# title: "セキュリティ機能の運用の不備を是正している"
# description: "セキュリティ機能の運用の確認で要是正としたものは、組織が定める日数以内に是正する。条項は日数を示さない。"
# custom:
#   id: LIF-038
#   en:
#     title: "Deficiencies in the operation of security functions are corrected"
#     description: "What a check of the security functions found insufficient is corrected within the set number of days; the clause gives no number."
#   severity: high
#   kinds: [System]
#   parameters: [function_correction_days]
#   clauses: ["unified-r7:5.2.3(1)(a)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "{checked_on}の確認で要是正としたものが、組織が定める{limit}日を過ぎても是正されていません"
#     en: "What the check of {checked_on} found insufficient was not corrected within the {limit} days the organisation has set"
#   expected:
#     ja: "result: insufficient の確認に、確認以後の corrected_on があること"
#     en: "a corrected_on since the check for each with result: insufficient"
#   remedy:
#     ja: "セキュリティ機能の運用を是正し、corrected_on を記録してください。"
#     en: "Correct the operation of the function and record corrected_on."
package kijun.rules.life_cycle.function_failure_not_corrected

import data.kijun.lib.records
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.phases.function_checks) > 0
}

findings contains {
	"path": ["spec", "phases", "function_checks", i],
	"args": {"checked_on": check.checked_on, "limit": data.kijun.parameters.function_correction_days},
} if {
	some i, check in input.spec.phases.function_checks
	check.result == "insufficient"
	records.overdue(check, "checked_on", "corrected_on", input.as_of, data.kijun.parameters.function_correction_days)
}
