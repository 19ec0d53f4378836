# METADATA
# title: "無線 LAN の通信路を暗号化する"
# description: "無線 LAN で機関内通信回線を構築するときは、通信路を暗号化する。方式は条文になく、暗号化なし、WEP、TKIP を暗号化とみなさない。記載がないものも違反とする。"
# custom:
#   id: TEC-122
#   en:
#     title: "Wireless LANs are encrypted"
#     description: "Where wireless LAN is used for internal lines the path is encrypted. The clause names no method; none, WEP and TKIP are not taken to be encryption. A missing record is also a violation."
#   severity: high
#   kinds: [System]
#   clauses: ["unified-r7:6.4.3(1)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "無線 LAN「{name}」が WPA2-AES 又は WPA3 で暗号化されていると記録されていません（記録は {encryption}）"
#     en: "The wireless LAN \"{name}\" is not recorded as encrypted with WPA2-AES or WPA3 (recorded: {encryption})"
#   expected:
#     ja: "encryption が WPA2-AES か WPA3 である"
#     en: "encryption is WPA2-AES or WPA3"
#   remedy:
#     ja: "WPA3 などの方式に改めてください"
#     en: "Change to WPA3 or an equal method"
package kijun.rules.technical.wireless_weakly_encrypted

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.wireless) > 0
}

findings contains {
	"path": place.nearest(input, ["spec", "wireless", i, "encryption"]),
	"args": {"name": network.name, "encryption": encryption},
} if {
	some i, network in input.spec.wireless
	encryption := object.get(network, "encryption", "-")
	encryption in {"-", "none", "WEP", "WPA-TKIP"}
}
