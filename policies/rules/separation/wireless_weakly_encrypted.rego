# METADATA
# title: 無線 LAN の通信路を暗号化する
# description: "無線 LAN の暗号化が無い、WEP 又は WPA（TKIP）である、又は書かれていなければ違反とし、無線基地局があるのに無線 LAN が一つも書かれていなければ不明とする。条項は通信路の暗号化を求め、破られた方式を暗号化とみなさないのは kijun の解釈である。"
# custom:
#   id: SEP-036
#   en:
#     title: "Wireless LANs are encrypted"
#     description: "A wireless LAN without encryption, with WEP or WPA (TKIP), or for which none is written down is reported; an access point without any wireless LAN written down is unknown. The clause asks for encryption; that broken methods do not count is kijun's reading."
#   severity: high
#   kinds: [Network]
#   clauses: ["unified-r7:6.4.3(1)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "無線 LAN「{name}」の暗号化が「{encryption}」です"
#     en: "The encryption of wireless LAN \"{name}\" is \"{encryption}\""
#   unknown:
#     ja: "無線基地局「{name}」がありますが、無線 LAN が書かれていません"
#     en: "There is the wireless access point \"{name}\", and no wireless LAN is written down"
#   expected:
#     ja: "encryption が wpa2_aes 又は wpa3 であること"
#     en: "encryption is wpa2_aes or wpa3"
#   remedy:
#     ja: "WPA2（AES）又は WPA3 に改めてください"
#     en: "Change to WPA2 (AES) or WPA3"
package kijun.rules.separation.wireless_weakly_encrypted

import data.kijun.lib.place

applicable if count(input.spec.wireless) > 0

applicable if {
	some device in input.spec.devices
	device.kind == "wireless_access_point"
}

findings contains {"path": place.nearest(input, ["spec", "wireless", i, "encryption"]), "args": {"name": wireless.name, "encryption": encryption}} if {
	some i, wireless in input.spec.wireless
	encryption := object.get(wireless, "encryption", "—")
	not encryption in {"wpa2_aes", "wpa3"}
}

open contains {"path": ["spec", "devices", i], "args": {"name": device.name}} if {
	count(object.get(input.spec, "wireless", [])) == 0
	some i, device in input.spec.devices
	device.kind == "wireless_access_point"
}
