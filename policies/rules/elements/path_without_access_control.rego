# METADATA
# title: "セグメントの間の通信を制御する装置を設ける"
# description: "異なるセグメントの間の経路が、アクセス制御又は経路制御を行う装置（ファイアウォール、ルータ、スイッチ、代理サーバ、VPN 装置、メールの中継、ファイル交換装置、画面転送基盤）を一つも通らなければ違反とする。条項は制御する機能を求め、経路ごとに見るのは kijun の解釈である。"
# custom:
#   id: ELM-071
#   en:
#     title: "Communication between segments passes equipment that controls it"
#     description: "A path between different segments that passes no equipment which controls access or routes (firewall, router, switch, proxy, VPN gateway, mail gateway, file exchange device, screen transfer platform) is a violation. The clause asks for functions of control; looking at each path is kijun's reading."
#   severity: high
#   kinds: [Network]
#   clauses: ["unified-r7:6.4.1(1)(b)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "経路「{name}」は、通信を制御する装置を通りません"
#     en: "Path \"{name}\" passes no equipment that controls communication"
#   expected:
#     ja: "via に通信を制御する装置がある"
#     en: "via names equipment that controls communication"
#   remedy:
#     ja: "制御する装置を通る経路に改め、via に記録してください"
#     en: "Lead the path through equipment that controls it and record it in via"
package kijun.rules.elements.path_without_access_control

applicable if count(_crossing) > 0

findings contains {"path": ["spec", "paths", i], "args": {"name": path.name}} if {
	some i, path in _crossing
	count({name | some name in path.via; name in _controlling}) == 0
}

_crossing := {i: path |
	some i, path in input.spec.paths
	path.from != path.to
}

_controlling := {device.name |
	some device in input.spec.devices
	device.kind in {"firewall", "router", "switch", "proxy", "vpn_gateway", "mail_gateway", "file_exchange_device", "vdi"}
}
