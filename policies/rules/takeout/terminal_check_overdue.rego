# METADATA
# title: 端末の状態を定期的に確認する
# description: |
#   要管理対策区域外で使う端末は、所在とソフトウェアの状態を確かめる機会が少ない。
#   組織が定める日数のうちに点検のない、運用中の支給端末を違反とする。
#   間隔は組織が定める。情報システムの端末の定期の確認（統一基準 6.1.1(2)(b)）は ELM-028 が判定し、これは kijun の設計である。
# custom:
#   id: TRM-023
#   en:
#     title: The state of terminals is checked periodically
#     description: |
#       Whereabouts and software of terminals used outside are seldom seen. An agency terminal in use that was not checked within
#       the set interval, the organisation's own, is a violation. The terminals of information systems (6.1.1(2)(b)) are left to
#       ELM-028; this is kijun's design.
#   severity: medium
#   kinds: [TerminalUse]
#   parameters: [device_check_days]
#   clauses: []
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "支給端末「{device}」が、組織が定める{limit}日以内に点検されていません"
#     en: "Terminal \"{device}\" was not checked within the {limit} days the organisation has set"
#   expected:
#     ja: "組織が定める日数以内の last_checked_on"
#     en: "last_checked_on within the set number of days"
#   remedy:
#     ja: "端末の所在とソフトウェアの状態を確認し、last_checked_on に記録してください。"
#     en: "Check its whereabouts and software and record last_checked_on."
package kijun.rules.takeout.terminal_check_overdue

import data.kijun.lib.dates
import data.kijun.lib.place

applicable if {
	some device in input.spec.devices
	_in_use(device)
}

findings contains {
	"path": place.nearest(input, ["spec", "devices", i, "last_checked_on"]),
	"args": {"device": device.serial, "limit": data.kijun.parameters.device_check_days},
} if {
	some i, device in input.spec.devices
	_in_use(device)
	not _recently_checked(device)
}

_in_use(device) if {
	device.owner == "agency"
	not _retired(device)
}

_retired(device) if device.retired_on <= input.as_of

_recently_checked(device) if {
	device.last_checked_on <= input.as_of
	dates.days_between(device.last_checked_on, input.as_of) <= data.kijun.parameters.device_check_days
}
