# METADATA
# title: 装置の設定変更は作業を記録する
# description: "装置の設定変更に作業の記録が無ければ違反とする。"
# custom:
#   id: SEP-026
#   en:
#     title: "Changes of settings are recorded"
#     description: "A change of a device's settings without a record of the work is reported."
#   severity: medium
#   kinds: [Network]
#   clauses: ["unified-r7:6.4.2(2)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "装置「{device}」の設定変更「{id}」に作業の記録がありません"
#     en: "Change \"{id}\" of device \"{device}\" has no record of the work"
#   expected:
#     ja: "record に作業の記録があること"
#     en: "record refers to the record of the work"
#   remedy:
#     ja: "作業の記録を残し、その文書番号を record に書いてください"
#     en: "Keep a record of the work and write its reference in record"
package kijun.rules.separation.change_without_record

applicable if {
	some device in input.spec.devices
	count(device.changes) > 0
}

findings contains {"path": ["spec", "devices", i, "changes", j], "args": {"device": device.name, "id": change.id}} if {
	some i, device in input.spec.devices
	some j, change in device.changes
	not change.record
}
