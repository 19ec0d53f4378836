# METADATA
# title: 緊急の例外措置は速やかに届け出る
# description: "直ちに実施する必要があった例外措置は、事後速やかに申請する。始まりから組織が定める日数のうちに届け出た記録がないものを違反とする。日数は組織が定める。"
# custom:
#   id: GOV-054
#   en:
#     title: "Emergency exceptions are notified promptly"
#     description: "An exception that had to be applied at once is applied for promptly afterwards. No notification within the set number of days from its start is a violation. The number is the organisation's own."
#   severity: high
#   kinds: [Exception]
#   parameters: [exception_emergency_days]
#   clauses: ["unified-r7:2.2.2(2)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "緊急の例外措置を、始まりから組織が定める{limit}日以内に届け出た記録がありません"
#     en: "There is no record that the emergency exception was notified within the {limit} days the organisation has set"
#   expected:
#     ja: "starts_on と、そこから組織が定める日数以内の emergency.notified_on"
#     en: "starts_on and an emergency.notified_on within the set number of days from it"
#   remedy:
#     ja: "速やかに届け出て、始まりの日と届け出た日を記録してください。"
#     en: "Notify it promptly and record start and notification."
package kijun.rules.governance.exception_emergency_not_notified

import data.kijun.lib.dates
import data.kijun.lib.place

applicable if input.spec.emergency

findings contains {
	"path": place.nearest(input, ["spec", "emergency", "notified_on"]),
	"args": {"limit": data.kijun.parameters.exception_emergency_days},
} if {
	not _notified_promptly
}

_notified_promptly if {
	input.spec.emergency.notified_on <= input.as_of
	dates.days_between(input.spec.starts_on, input.spec.emergency.notified_on) <= data.kijun.parameters.exception_emergency_days
}
