# METADATA
# title: リモート保守の対策を定期的に見直す
# description: "リモート保守の対策を、組織が定める日数のうちに見直した記録が無ければ違反とする。条項は定期的な確認と見直しを求め、日数は定めない。"
# custom:
#   id: SEP-031
#   en:
#     title: "Measures for remote maintenance are reviewed periodically"
#     description: "Remote maintenance whose measures were not reviewed within the days the organisation has set is reported. The clause asks for periodic review and gives no number."
#   severity: medium
#   kinds: [Network]
#   parameters: [remote_maintenance_review_days]
#   clauses: ["unified-r7:6.4.1(3)(c)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "装置「{name}」のリモート保守の対策を、組織が定める{limit}日以内に見直した記録がありません"
#     en: "The measures for remote maintenance of device \"{name}\" were not reviewed within the {limit} days the organisation has set"
#   expected:
#     ja: "remote_maintenance.reviewed_on が定めた日数以内であること"
#     en: "remote_maintenance.reviewed_on is within that number of days"
#   remedy:
#     ja: "対策を見直し、remote_maintenance.reviewed_on に記録してください"
#     en: "Review the measures and record it in remote_maintenance.reviewed_on"
package kijun.rules.separation.remote_maintenance_not_reviewed

import data.kijun.lib.dates
import data.kijun.lib.place

applicable if {
	some device in input.spec.devices
	device.remote_maintenance
}

findings contains {"path": place.nearest(input, ["spec", "devices", i, "remote_maintenance", "reviewed_on"]), "args": {"name": device.name, "limit": data.kijun.parameters.remote_maintenance_review_days}} if {
	some i, device in input.spec.devices
	device.remote_maintenance
	not _recent(device)
}

_recent(device) if {
	age := dates.days_between(device.remote_maintenance.reviewed_on, input.as_of)
	age >= 0
	age <= data.kijun.parameters.remote_maintenance_review_days
}
