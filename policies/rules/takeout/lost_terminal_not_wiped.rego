# METADATA
# title: 紛失した FAT 端末を速やかに遠隔消去する
# description: |
#   2020年の講演は、万一の紛失時に利用者が速やかにリモートワイプの手続きを行うとし、FAT 端末に限る。
#   kijun は、端末内に情報を保存できないと台帳で分かる端末のほかをこれに当たるものと読む。
#   気付いてから組織が定める時間のうちに消去も回収もされていないものを違反とする。
# custom:
#   id: TRM-012
#   en:
#     title: A lost terminal that holds data is wiped promptly
#     description: |
#       In the 2020 talk the user has a lost terminal wiped promptly, for FAT terminals only. kijun reads this as terminals on
#       which information can be stored. A loss that was neither wiped nor recovered within the set number of minutes after
#       noticing is a violation.
#   severity: critical
#   kinds: [TerminalUse]
#   parameters: [loss_wipe_minutes]
#   clauses: []
#   basis: practice
#   since: 0.1.0
#   message:
#     ja: "紛失した端末「{device}」（{loss}）が、組織が定める{limit}分以内に遠隔消去も回収もされていません"
#     en: "Lost terminal \"{device}\" ({loss}) was neither wiped nor recovered within the {limit} minutes the organisation has set"
#   expected:
#     ja: "気付いてから組織が定める時間以内の消去又は回収"
#     en: "Wiped or recovered within the set number of minutes after noticing"
#   remedy:
#     ja: "直ちに遠隔データ消去を行って wiped_at に記録し、漏えいした可能性のある情報を CSIRT に報告してください。"
#     en: "Wipe it at once, record wiped_at, and report the information that may have leaked to the CSIRT."
package kijun.rules.takeout.lost_terminal_not_wiped

import data.kijun.lib.dates
import data.kijun.lib.place
import data.kijun.lib.terminals

applicable if {
	some loss in input.spec.losses
	not loss.device in _without_storage
}

findings contains {
	"path": place.nearest(input, ["spec", "losses", i, "wiped_at"]),
	"args": {"device": loss.device, "loss": loss.id, "limit": data.kijun.parameters.loss_wipe_minutes},
} if {
	harmless := _without_storage
	some i, loss in input.spec.losses
	not harmless[loss.device]
	not _out_of_danger(loss)
}

_without_storage contains device.serial if {
	some device in input.spec.devices
	not terminals.stores_data(device)
}

_out_of_danger(loss) if {
	some field in ["wiped_at", "recovered_at"]
	minutes := dates.minutes_between(loss.lost_at, loss[field])
	minutes >= 0
	minutes <= data.kijun.parameters.loss_wipe_minutes
}
