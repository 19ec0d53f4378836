# METADATA
# title: "セキュリティ機能の運用を確認している"
# description: "実装された監視等のセキュリティ機能を適切に運用していることを、組織が定める日数以内の確認の記録で確かめる。条項は適切な運用を求め、確認とその間隔は kijun の定めである。"
# custom:
#   id: LIF-014
#   en:
#     title: "The operation of security functions is checked"
#     description: "That the security functions built in are properly operated is shown by a check within the set number of days. The clause asks for proper operation; the check and its interval are kijun's."
#   severity: medium
#   kinds: [System]
#   parameters: [function_check_days]
#   clauses: ["unified-r7:5.2.3(1)(a)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "セキュリティ機能の運用を、組織が定める{limit}日以内に確認した記録がありません"
#     en: "The operation of security functions was not checked within the {limit} days the organisation has set"
#   expected:
#     ja: "phases.function_checks に、組織が定める日数以内の checked_on があること"
#     en: "a checked_on within the set number of days in phases.function_checks"
#   remedy:
#     ja: "セキュリティ機能の設定と稼働を確認し、phases.function_checks に記録してください。"
#     en: "Check settings and working of the security functions and record it in phases.function_checks."
package kijun.rules.life_cycle.function_check_overdue

import data.kijun.lib.place
import data.kijun.lib.records
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	_due
}

# The first record is not due yet: there is nothing to judge.
_due if count(object.get(input.spec, ["phases", "function_checks"], [])) > 0

_due if not records.young(input, data.kijun.parameters.function_check_days)

findings contains {
	"path": place.nearest(input, ["spec", "phases", "function_checks"]),
	"args": {"limit": data.kijun.parameters.function_check_days},
} if {
	not records.within(input, ["spec", "phases", "function_checks"], "checked_on", data.kijun.parameters.function_check_days)
	not records.young(input, data.kijun.parameters.function_check_days)
}
