# METADATA
# title: ファイル交換装置は内外に同時に接続しない
# description: "ファイル交換装置が内部側と外部側に同時に接続する、又は同時に接続しないことが書かれていなければ違反とする。2020 年の講演の実践による。"
# custom:
#   id: SEP-009
#   en:
#     title: "The file exchange device is never joined to both sides at once"
#     description: "A file exchange device that is joined to the inner and the outer side at once, or for which this is not stated, is reported. Practice of the 2020 talk."
#   severity: high
#   kinds: [Network]
#   clauses: []
#   basis: practice
#   since: 0.1.0
#   message:
#     ja: "ファイル交換装置「{name}」が、内外に同時に接続しないことを確認できません"
#     en: "It is not established that file exchange device \"{name}\" is never joined to both sides at once"
#   expected:
#     ja: "simultaneous_connection が false であること"
#     en: "simultaneous_connection is false"
#   remedy:
#     ja: "同時に接続しない方式に改め、simultaneous_connection に false を記録してください"
#     en: "Change it so that it never joins both sides, and record simultaneous_connection as false"
package kijun.rules.separation.device_joins_both_sides

import data.kijun.lib.place

applicable if {
	some device in input.spec.devices
	device.kind == "file_exchange_device"
}

findings contains {"path": place.nearest(input, ["spec", "devices", i, "exchange", "simultaneous_connection"]), "args": {"name": device.name}} if {
	some i, device in input.spec.devices
	device.kind == "file_exchange_device"
	not device.exchange.simultaneous_connection == false
}
