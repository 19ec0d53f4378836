# METADATA
# title: "無線 LAN の有無を示す"
# description: "無線 LAN の欄がなく、無線基地局もないネットワークでは、無線 LAN の条項を判定できないため不明とする。無いときは空の一覧を記す。空の一覧としながら無線基地局があるものを違反とする。条項は記載の仕方に触れず、kijun の設計である。"
# custom:
#   id: ELM-010
#   en:
#     title: "The record says whether there are wireless LANs"
#     description: "Without a list of wireless LANs and without an access point, the clause on wireless LANs cannot be judged: unknown. An empty list says that there are none; an empty list beside an access point is a violation. The clause does not speak of records; this is kijun's design."
#   severity: low
#   kinds: [Network]
#   clauses: ["unified-r7:6.4.3(1)(a)"]
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "無線 LAN が無いと記されていますが、無線基地局「{name}」があります"
#     en: "No wireless LAN is said to exist, but there is the access point \"{name}\""
#   unknown:
#     ja: "無線 LAN の有無が書かれていません"
#     en: "Whether there are wireless LANs is not written down"
#   expected:
#     ja: "wireless に無線 LAN を挙げるか、無いときは空の一覧を記す"
#     en: "wireless lists the LANs, or is an empty list when there are none"
#   remedy:
#     ja: "無線 LAN を記載するか、無線基地局の記載を改めてください"
#     en: "List the wireless LANs, or correct the record of the access point"
package kijun.rules.elements.wireless_unstated

applicable if not input.spec.wireless

applicable if input.spec.wireless == []

findings contains {"path": ["spec", "devices", i], "args": {"name": device.name}} if {
	input.spec.wireless == []
	some i, device in _access_points
}

open contains {"path": ["spec"], "args": {}} if {
	not input.spec.wireless
	count(_access_points) == 0
}

_access_points := {i: device |
	some i, device in input.spec.devices
	device.kind == "wireless_access_point"
}
