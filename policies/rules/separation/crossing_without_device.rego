# METADATA
# title: メールとファイルの受渡しはファイル交換装置を通す
# description: "内部側と外部側の間のメール、ファイル又は利用者情報の経路が、ファイル交換装置を通らなければ違反とする。2020 年の講演の実践による。"
# custom:
#   id: SEP-008
#   en:
#     title: "Mail and files cross through the file exchange device"
#     description: "A path for mail, files or the user directory between the inner and the outer side must pass the file exchange device. Practice of the 2020 talk."
#   severity: high
#   kinds: [Network]
#   clauses: []
#   basis: practice
#   since: 0.1.0
#   message:
#     ja: "経路「{name}」は、ファイル交換装置を通らずに内部側と外部側の間で受け渡しています"
#     en: "Path \"{name}\" hands over between the inner and the outer side without the file exchange device"
#   expected:
#     ja: "via にファイル交換装置があること"
#     en: "via names the file exchange device"
#   remedy:
#     ja: "受渡しをファイル交換装置に移し、この経路を閉じてください"
#     en: "Move the hand-over to the file exchange device and close this path"
package kijun.rules.separation.crossing_without_device

import data.kijun.lib.network

applicable if not input.spec.separation.decision == "connected"

findings contains {"path": ["spec", "paths", i], "args": {"name": path.name}} if {
	some i, path in input.spec.paths
	path.purpose in {"mail", "file_exchange", "directory_sync"}
	_crosses(path)
	not network.exchanged(path, network.exchange_devices(input.spec))
}

_crosses(path) if {
	path.from in _inner
	not path.to in _inner
}

_crosses(path) if {
	path.to in _inner
	not path.from in _inner
}

_inner := network.inner(input.spec)
