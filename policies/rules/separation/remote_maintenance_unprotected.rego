# METADATA
# title: リモート保守の通信を暗号化し多要素で認証する
# description: "リモート保守で、通信の暗号化又は多要素認証が確認できなければ違反とする。条項はリモート保守の情報セキュリティの確保を求め、二つの対策を必要とみるのは kijun の解釈である。"
# custom:
#   id: SEP-030
#   en:
#     title: "Remote maintenance is encrypted and uses several factors"
#     description: "Remote maintenance without encryption or without multi-factor authentication is reported. The clause asks to secure remote maintenance; that both are needed is kijun's reading."
#   severity: high
#   kinds: [Network]
#   clauses: ["unified-r7:6.4.1(2)(c)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "装置「{name}」のリモート保守で、対策「{measure}」を確認できません（encrypted は暗号化、multi_factor は多要素主体認証）"
#     en: "Measure \"{measure}\" is not established for remote maintenance of device \"{name}\""
#   expected:
#     ja: "remote_maintenance の encrypted と multi_factor が true であること"
#     en: "encrypted and multi_factor of remote_maintenance are true"
#   remedy:
#     ja: "対策を講じて記録するか、リモート保守をやめてください"
#     en: "Take the measure and record it, or give up remote maintenance"
package kijun.rules.separation.remote_maintenance_unprotected

import data.kijun.lib.place

applicable if {
	some device in input.spec.devices
	device.remote_maintenance
}

findings contains {"path": place.nearest(input, ["spec", "devices", i, "remote_maintenance", measure]), "args": {"name": device.name, "measure": measure}, "key": measure} if {
	some i, device in input.spec.devices
	device.remote_maintenance
	some measure in ["encrypted", "multi_factor"]
	not device.remote_maintenance[measure] == true
}
