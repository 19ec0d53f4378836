# METADATA
# title: インターネットとの経路はファイアウォールを通す
# description: "インターネットとの間の経路が、この文書のファイアウォールを通らなければ違反とし、接続すると決めたのにインターネットが宣言されていなければ不明とする。条項は機関外の回線に接続するときの対策を求め、ファイアウォールを必要とみるのは kijun の解釈である。"
# custom:
#   id: SEP-039
#   en:
#     title: "Paths to and from the internet pass a firewall"
#     description: "A path between the internet and another segment that passes no firewall of this document is reported; a decision to connect without a declared internet is unknown. The clause asks for measures when connecting to outside lines; that a firewall is needed is kijun's reading."
#   severity: high
#   kinds: [Network]
#   clauses: ["unified-r7:6.4.1(2)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "経路「{name}」はファイアウォールを通らずにインターネットとつながっています"
#     en: "Path \"{name}\" joins the internet without a firewall"
#   unknown:
#     ja: "インターネットに接続すると決めたのに、インターネットのセグメントが宣言されていません"
#     en: "The network is decided to be connected, and no segment is declared to be the internet"
#   expected:
#     ja: "via に種類 firewall の装置があること"
#     en: "via names a device of kind firewall"
#   remedy:
#     ja: "境界にファイアウォールを置き、経路の via に記録してください"
#     en: "Place a firewall at the border and record it in via"
package kijun.rules.separation.internet_without_firewall

import data.kijun.lib.network

applicable if count(_internet) > 0

applicable if input.spec.separation.decision == "connected"

findings contains {"path": ["spec", "paths", i], "args": {"name": path.name}} if {
	some i, path in input.spec.paths
	some end in [path.from, path.to]
	end in _internet
	count({name | some name in path.via; name in _firewalls}) == 0
}

_internet := network.internet(input.spec)

_firewalls := {device.name | some device in input.spec.devices; device.kind == "firewall"}

open contains {"path": ["spec", "segments"], "args": {}} if {
	input.spec.separation.decision == "connected"
	count(_internet) == 0
}
