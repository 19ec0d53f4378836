# METADATA
# title: 緊急停止は短時間で終える
# description: |
#   緊急停止の手段があっても、完了までに時間がかかれば速やかな措置とはいえない。
#   完了までの目標が組織が定める分数を超えるもの、又は目標のないものを違反とする。
#   遵守事項は緊急停止の手段を名指ししない。
# custom:
#   id: IDM-010
#   en:
#     title: An emergency disabling is done quickly
#     description: |
#       A procedure that takes long is not prompt. A target above the number of minutes the organisation has set, or no target,
#       is a violation. The requirement does not name an emergency procedure.
#   severity: medium
#   kinds: [IdentityStore]
#   parameters: [emergency_disable_minutes]
#   clauses: []
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "緊急停止の完了までの目標が、組織が定める{limit}分以内に定められていません"
#     en: "The emergency disabling has no target within the {limit} minutes the organisation has set"
#   expected:
#     ja: "組織が定める分数以下の target_minutes"
#     en: "target_minutes at or below the number the organisation has set"
#   remedy:
#     ja: "手順を見直し、完了までの目標を target_minutes に記録してください。"
#     en: "Improve the procedure and record its target in target_minutes."
package kijun.rules.identity.emergency_disable_slow

import data.kijun.lib.place

applicable if input.spec.synchronisation.emergency_disable

findings contains {
	"path": place.nearest(input, ["spec", "synchronisation", "emergency_disable", "target_minutes"]),
	"args": {"limit": data.kijun.parameters.emergency_disable_minutes},
} if {
	not _quick
}

_quick if {
	input.spec.synchronisation.emergency_disable.target_minutes <= data.kijun.parameters.emergency_disable_minutes
}
