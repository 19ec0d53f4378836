# METADATA
# title: 画面転送の経路はデータを通さない
# description: "目的が画面転送である経路で、画面以外のデータが通る、又は通らないことが書かれていなければ違反とする。トンネルはビューアだけを通すという 2020 年の講演の実践による。"
# custom:
#   id: SEP-007
#   en:
#     title: "A path of screen transfer passes no data"
#     description: "A path for screen transfer on which anything but the picture passes, or on which this is not stated, is reported. The tunnel passes the viewer alone: practice of the 2020 talk."
#   severity: high
#   kinds: [Network]
#   clauses: []
#   basis: practice
#   since: 0.1.0
#   message:
#     ja: "画面転送の経路「{name}」で、画面以外のデータが通らないことを確認できません"
#     en: "It is not established that path \"{name}\" for screen transfer passes nothing but the picture"
#   expected:
#     ja: "data_transfer が false であること"
#     en: "data_transfer is false"
#   remedy:
#     ja: "ファイル転送やクリップボードの共有を止め、data_transfer に false を記録してください"
#     en: "Turn off file transfer and clipboard sharing, and record data_transfer as false"
package kijun.rules.separation.screen_transfer_carries_data

import data.kijun.lib.place

applicable if {
	some path in input.spec.paths
	path.purpose == "screen_transfer"
}

findings contains {"path": place.nearest(input, ["spec", "paths", i, "data_transfer"]), "args": {"name": path.name}} if {
	some i, path in input.spec.paths
	path.purpose == "screen_transfer"
	not path.data_transfer == false
}
