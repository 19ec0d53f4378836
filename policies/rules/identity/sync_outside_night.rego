# METADATA
# title: 同期は夜間に行う
# description: |
#   2020年の講演は、業務中にパスワード等が変わる混乱を避けるため、外部への反映を夜間の一回とする。
#   時間帯が組織が定める夜間に収まらないもの、又は記載のないものを違反とする。
# custom:
#   id: IDM-004
#   en:
#     title: Synchronisation runs at night
#     description: |
#       In the 2020 talk changes reach the outside once at night, so that passwords do not change during work. A window that
#       does not lie within the night the organisation has set, or none recorded, is a violation.
#   severity: low
#   kinds: [IdentityStore]
#   parameters: [sync_night_end_hour, sync_night_start_hour]
#   clauses: []
#   basis: practice
#   since: 0.1.0
#   message:
#     ja: "同期の時間帯が、組織が定める夜間（{start}時から{end}時まで）に収まっていません"
#     en: "The window of the synchronisation does not lie within the night the organisation has set ({start}:00 to {end}:00)"
#   expected:
#     ja: "開始も終了も組織が定める夜間の中にある"
#     en: "Start and end lie within the night the organisation has set"
#   remedy:
#     ja: "時間帯を夜間に移し、window に開始と終了を記録してください。"
#     en: "Move it into the night and record start and end in window."
package kijun.rules.identity.sync_outside_night

import data.kijun.lib.dates
import data.kijun.lib.place

applicable if input.spec.synchronisation

findings contains {
	"path": place.nearest(input, ["spec", "synchronisation", "window"]),
	"args": {
		"start": data.kijun.parameters.sync_night_start_hour,
		"end": data.kijun.parameters.sync_night_end_hour,
	},
} if {
	not _at_night
}

_at_night if {
	window := input.spec.synchronisation.window
	start := _minutes_into_night(window.start)
	end := _minutes_into_night(window.end)
	start <= end
	end <= _minutes_into_night_of_hour(data.kijun.parameters.sync_night_end_hour)
}

_minutes_into_night(clock) := (_minutes_into_night_of_hour(dates.two_digits(clock, 0)) + dates.two_digits(clock, 3)) % 1440

_minutes_into_night_of_hour(hour) := (((hour - data.kijun.parameters.sync_night_start_hour) + 24) % 24) * 60
