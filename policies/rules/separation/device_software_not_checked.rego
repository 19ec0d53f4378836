# METADATA
# title: 装置のソフトウェアの状態を点検する
# description: "装置のソフトウェアの状態と脆弱性を、組織が定める日数のうちに点検した記録が無ければ違反とする。条項は点検を求め、日数は定めない。"
# custom:
#   id: SEP-025
#   en:
#     title: "The software of devices is inspected"
#     description: "A device whose software was not inspected within the days the organisation has set is reported. The clause asks for inspection and gives no number."
#   severity: high
#   kinds: [Network]
#   parameters: [network_software_check_days]
#   clauses: ["unified-r7:6.4.2(2)(c)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "装置「{name}」のソフトウェアを、組織が定める{limit}日以内に点検した記録がありません"
#     en: "The software of device \"{name}\" was not inspected within the {limit} days the organisation has set"
#   expected:
#     ja: "software.checked_on が定めた日数以内であること"
#     en: "software.checked_on is within that number of days"
#   remedy:
#     ja: "ソフトウェアの状態と脆弱性を点検し、software.checked_on に記録してください"
#     en: "Inspect the state and vulnerabilities of the software and record it in software.checked_on"
package kijun.rules.separation.device_software_not_checked

import data.kijun.lib.dates
import data.kijun.lib.place

applicable if count(input.spec.devices) > 0

findings contains {"path": place.nearest(input, ["spec", "devices", i, "software", "checked_on"]), "args": {"name": device.name, "limit": data.kijun.parameters.network_software_check_days}} if {
	some i, device in input.spec.devices
	not _recent(device)
}

_recent(device) if {
	age := dates.days_between(device.software.checked_on, input.as_of)
	age >= 0
	age <= data.kijun.parameters.network_software_check_days
}
