# METADATA
# title: "離れた端末の画面を自動で施錠する"
# description: "職員等は、情報システムの設置場所を離れるときに第三者による不正操作のおそれがあれば、保護する措置を講ずる。使用中の端末の画面が自動で施錠されない、又は組織が定める分数より遅く施錠されるものを違反とする。手段と分数は統一基準に無い。"
# custom:
#   id: USE-014
#   en:
#     title: "Screens of unattended terminals lock by themselves"
#     description: "On leaving an information system that third parties might operate, protective measures are taken. A terminal in use whose screen does not lock by itself, or later than the minutes the organisation has set, is a violation; the standard names neither means nor number."
#   severity: medium
#   kinds: [TerminalUse]
#   parameters: [screen_lock_limit_minutes]
#   clauses: ["unified-r7:8.1.1(3)(f)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "端末「{device}」の画面が、組織が定める{limit}分以内に自動で施錠されません"
#     en: "The screen of terminal \"{device}\" does not lock within the {limit} minutes the organisation has set"
#   expected:
#     ja: "screen_lock_minutes が組織が定める分数以下である"
#     en: "screen_lock_minutes is at most the minutes the organisation has set"
#   remedy:
#     ja: "画面の自動施錠を設定し、screen_lock_minutes に記録してください。"
#     en: "Set the automatic lock and record it in screen_lock_minutes."
package kijun.rules.use.screen_not_locked

import data.kijun.lib.place
import data.kijun.lib.terminals

applicable if count(terminals.in_use(input)) > 0

findings contains {
	"path": place.nearest(input, ["spec", "devices", i, "screen_lock_minutes"]),
	"args": {"device": device.serial, "limit": data.kijun.parameters.screen_lock_limit_minutes},
} if {
	some i, device in terminals.in_use(input)
	not _locks(device)
}

_locks(device) if device.screen_lock_minutes <= data.kijun.parameters.screen_lock_limit_minutes
