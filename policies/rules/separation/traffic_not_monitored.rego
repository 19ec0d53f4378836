# METADATA
# title: 内外の境界と内部の通信を監視する
# description: "機関内と機関外の間の通信、及び機関内の通信のいずれかについて、不正な通信の監視が無ければ違反とする。"
# custom:
#   id: SEP-033
#   en:
#     title: "Traffic at the border and inside is monitored"
#     description: "Malicious transmissions must be monitored both between inside and outside and within the inside."
#   severity: high
#   kinds: [Network]
#   clauses: ["unified-r7:6.4.1(2)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "通信の監視の範囲に「{target}」がありません"
#     en: "\"{target}\" is not among the targets of monitoring"
#   expected:
#     ja: "monitoring.targets に boundary と internal があること"
#     en: "monitoring.targets contains boundary and internal"
#   remedy:
#     ja: "境界と内部の両方で不正な通信を監視してください"
#     en: "Monitor for malicious transmissions both at the border and inside"
package kijun.rules.separation.traffic_not_monitored

import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "monitoring", "targets"]), "args": {"target": target}, "key": target} if {
	some target in ["boundary", "internal"]
	not target in object.get(input.spec, ["monitoring", "targets"], [])
}
