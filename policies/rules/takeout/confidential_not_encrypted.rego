# METADATA
# title: 要機密情報を扱う持出し端末は暗号化する
# description: |
#   要機密情報を扱う端末を要管理対策区域外で使うときは、盗難・紛失による情報の窃取を防ぐ技術的な措置を講じる。
#   端末内に情報を保存できるのに内蔵記憶装置が暗号化されていない端末の持出しを違反とする。
#   格付けの記録がない持出しは判定できないとする。
#   この条件と遵守事項との対応は kijun による。
# custom:
#   id: TRM-013
#   en:
#     title: Taken-out terminals with confidential information are encrypted
#     description: |
#       Terminals that handle confidential information outside controlled areas need technical measures against theft of data
#       through theft or loss. Taking out a terminal that can store information and whose storage is not encrypted is a
#       violation. That this answers the requirement is kijun's reading.
#   severity: high
#   kinds: [TerminalUse]
#   clauses: ["unified-r7:6.1.2(2)(a)", "unified-r7:3.1.1(4)(c)", "insider-guideline:14"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "要機密情報を扱う端末「{device}」（申請 {number}）の内蔵記憶装置が暗号化されていません"
#     en: "The storage of terminal \"{device}\" (application {number}), used for confidential information, is not encrypted"
#   unknown:
#     ja: "端末「{device}」の内蔵記憶装置は暗号化されておらず、持出し（申請 {number}）で扱う情報の格付けも記録されていません"
#     en: "Terminal \"{device}\" is not encrypted, and the classification of the information of its take-out (application {number}) is not recorded"
#   expected:
#     ja: "storage_encrypted が true、又は local_storage が false"
#     en: "storage_encrypted is true, or local_storage is false"
#   remedy:
#     ja: "内蔵記憶装置を暗号化するか、端末内に保存できない端末に替えてください。"
#     en: "Encrypt the storage, or use a terminal that cannot store information."
package kijun.rules.takeout.confidential_not_encrypted

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
	object.get(device, "storage_encrypted", false) == false
}

open contains {"path": ["spec", "takeouts", i], "args": {"device": takeout.device, "number": takeout.number}} if {
	unprotected := _unprotected
	some i, takeout in input.spec.takeouts
	not takeout.classification
	some _ in unprotected[takeout.device]
}
