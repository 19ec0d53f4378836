# METADATA
# title: "無線 LAN の接続を認証する"
# description: "通信路の暗号化に加え、情報セキュリティの確保に必要な措置を講ずる。条文は認証を名指しせず、認証がないか記載のない無線 LAN を違反とするのは kijun の解釈である。"
# custom:
#   id: TEC-123
#   en:
#     title: "Connections to wireless LANs are authenticated"
#     description: "Besides encryption, other measures required are implemented. The clause does not name authentication; reporting a wireless LAN without it, or without a record, is kijun's reading."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:6.4.3(1)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "無線 LAN「{name}」が接続を認証すると記録されていません"
#     en: "The wireless LAN \"{name}\" is not recorded as authenticating connections"
#   expected:
#     ja: "authentication が none 以外である"
#     en: "authentication is something other than none"
#   remedy:
#     ja: "IEEE 802.1X などの認証を設けて記載してください"
#     en: "Authenticate, for example by IEEE 802.1X, and record it"
package kijun.rules.technical.wireless_unauthenticated

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.wireless) > 0
}

findings contains {"path": place.nearest(input, ["spec", "wireless", i, "authentication"]), "args": {"name": network.name}} if {
	some i, network in input.spec.wireless
	object.get(network, "authentication", "none") == "none"
}
