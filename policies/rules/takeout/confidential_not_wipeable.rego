# METADATA
# title: 要機密情報を扱う持出し端末は遠隔消去できるようにする
# description: |
#   要機密情報を扱う端末を要管理対策区域外で使うときは、盗難・紛失による情報の窃取を防ぐ技術的な措置を講じる。
#   端末内に情報を保存できるのに遠隔データ消去のできない端末の持出しを違反とする。
#   格付けの記録がない持出しは判定できないとする。
#   遵守事項は手段を定めず、この当てはめは kijun による。
# custom:
#   id: TRM-014
#   en:
#     title: Taken-out terminals with confidential information can be wiped remotely
#     description: |
#       Terminals that handle confidential information outside controlled areas need technical measures against theft of data
#       through theft or loss. Taking out a terminal that can store information and cannot be wiped remotely is a violation. The
#       requirement names no means; the reading is kijun's.
#   severity: high
#   kinds: [TerminalUse]
#   clauses: ["unified-r7:6.1.2(2)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "要機密情報を扱う端末「{device}」（申請 {number}）は遠隔データ消去ができません"
#     en: "Terminal \"{device}\" (application {number}), used for confidential information, cannot be wiped remotely"
#   unknown:
#     ja: "端末「{device}」は遠隔データ消去ができず、持出し（申請 {number}）で扱う情報の格付けも記録されていません"
#     en: "Terminal \"{device}\" cannot be wiped remotely, and the classification of the information of its take-out (application {number}) is not recorded"
#   expected:
#     ja: "remote_wipe が true、又は local_storage が false"
#     en: "remote_wipe is true, or local_storage is false"
#   remedy:
#     ja: "遠隔データ消去の機能を導入するか、端末内に保存できない端末に替えてください。"
#     en: "Introduce remote wipe, or use a terminal that cannot store information."
package kijun.rules.takeout.confidential_not_wipeable

import data.kijun.lib.classification
import data.kijun.lib.terminals

applicable if {
	some takeout in input.spec.takeouts
	not takeout.classification
}

applicable if {
	some takeout in input.spec.takeouts
	classification.confidential(takeout.classification)
}

# The index is read as a whole and looked up by key: asking for one key at a time is slow in one engine or the other.
findings contains {
	"path": ["spec", "takeouts", i, "device"],
	"args": {"device": takeout.device, "number": takeout.number},
	"related": [{"kind": "TerminalUse", "name": input.metadata.name, "path": ["spec", "devices", place]}],
} if {
	unprotected := _unprotected
	some i, takeout in input.spec.takeouts
	classification.confidential(takeout.classification)
	some place in unprotected[takeout.device]
}

_unprotected[device.serial] contains place if {
	some place, device in input.spec.devices
	terminals.stores_data(device)
	object.get(device, "remote_wipe", false) == false
}

open contains {"path": ["spec", "takeouts", i], "args": {"device": takeout.device, "number": takeout.number}} if {
	unprotected := _unprotected
	some i, takeout in input.spec.takeouts
	not takeout.classification
	some _ in unprotected[takeout.device]
}
