# METADATA
# title: 緊急停止の手順を試しておく
# description: |
#   使ったことのない手順は、いざというとき働かない。
#   組織が定める日数のうちに試した実績のないものを違反とする。
#   遵守事項は緊急停止の手段を名指ししない。
# custom:
#   id: IDM-011
#   en:
#     title: The emergency disabling is exercised
#     description: |
#       A procedure nobody has tried may not work when needed. No use or exercise within the set number of days is a violation.
#       The requirement does not name an emergency procedure.
#   severity: low
#   kinds: [IdentityStore]
#   parameters: [emergency_exercise_days]
#   clauses: []
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "緊急停止の手順が、組織が定める{limit}日以内に試されていません"
#     en: "The emergency disabling was not exercised within the {limit} days the organisation has set"
#   expected:
#     ja: "組織が定める日数以内の last_exercised_on"
#     en: "last_exercised_on within the set number of days"
#   remedy:
#     ja: "手順を訓練で試し、その日を last_exercised_on に記録してください。"
#     en: "Exercise the procedure and record the date in last_exercised_on."
package kijun.rules.identity.emergency_disable_unexercised

import data.kijun.lib.dates
import data.kijun.lib.place

applicable if input.spec.synchronisation.emergency_disable

findings contains {
	"path": place.nearest(input, ["spec", "synchronisation", "emergency_disable", "last_exercised_on"]),
	"args": {"limit": data.kijun.parameters.emergency_exercise_days},
} if {
	not _exercised
}

_exercised if {
	last := input.spec.synchronisation.emergency_disable.last_exercised_on
	last <= input.as_of
	dates.days_between(last, input.as_of) <= data.kijun.parameters.emergency_exercise_days
}
