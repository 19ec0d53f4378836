# METADATA
# title: ファイル交換装置は HTTP を通さない
# description: "ファイル交換装置を通して HTTP の通信ができる、又はできないことが書かれていなければ違反とする。HTTP の経路がこの装置を経由すると書かれている場合も違反とする。2020 年の講演の実践による。"
# custom:
#   id: SEP-010
#   en:
#     title: "The file exchange device passes no HTTP"
#     description: "A file exchange device through which HTTP passes, or for which this is not stated, is reported; so is a path of HTTP written to pass it. Practice of the 2020 talk."
#   severity: high
#   kinds: [Network]
#   clauses: []
#   basis: practice
#   since: 0.1.0
#   message:
#     ja: "ファイル交換装置「{name}」を HTTP が通らないことを確認できません"
#     en: "It is not established that no HTTP passes file exchange device \"{name}\""
#   expected:
#     ja: "exchange.http が false であり、HTTP の経路が装置を経由しないこと"
#     en: "exchange.http is false and no path of HTTP passes the device"
#   remedy:
#     ja: "HTTP を遮断し、exchange.http に false を記録してください"
#     en: "Cut HTTP and record exchange.http as false"
package kijun.rules.separation.device_passes_http

import data.kijun.lib.network
import data.kijun.lib.place

applicable if {
	some device in input.spec.devices
	device.kind == "file_exchange_device"
}

findings contains {"path": place.nearest(input, ["spec", "devices", i, "exchange", "http"]), "args": {"name": device.name}} if {
	some i, device in input.spec.devices
	device.kind == "file_exchange_device"
	not device.exchange.http == false
}

findings contains {"path": ["spec", "paths", i, "via", j], "args": {"name": name}} if {
	some i, path in input.spec.paths
	path.protocol in {"http", "https"}
	some j, name in path.via
	name in network.exchange_devices(input.spec)
}
