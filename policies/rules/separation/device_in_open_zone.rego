# METADATA
# title: 装置は要管理対策区域に置く
# description: "装置の設置場所が要管理対策区域の外（クラス 0）であれば違反とし、書かれていなければ不明とする。条項は第三者による破壊や不正な操作を防ぐことを求め、区域で判定するのは kijun の解釈である。"
# custom:
#   id: SEP-032
#   en:
#     title: "Devices stand in controlled zones"
#     description: "A device outside controlled zones (class 0) is reported; one without a zone is unknown. The clause asks that third parties can neither destroy nor operate it; judging by zone is kijun's reading."
#   severity: high
#   kinds: [Network]
#   clauses: ["unified-r7:6.4.2(1)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "装置「{name}」が要管理対策区域の外（クラス 0）に置かれています"
#     en: "Device \"{name}\" stands outside controlled zones (class 0)"
#   expected:
#     ja: "zone_class が 1 以上であること"
#     en: "zone_class is 1 or higher"
#   remedy:
#     ja: "装置を要管理対策区域に移してください"
#     en: "Move the device into a controlled zone"
#   unknown:
#     ja: "装置「{name}」の設置場所の区域が書かれていません"
#     en: "The zone in which device \"{name}\" stands is not written down"
package kijun.rules.separation.device_in_open_zone

applicable if count(input.spec.devices) > 0

findings contains {"path": ["spec", "devices", i, "zone_class"], "args": {"name": device.name}} if {
	some i, device in input.spec.devices
	device.zone_class == 0
}

open contains {"path": ["spec", "devices", i], "args": {"name": device.name}} if {
	some i, device in input.spec.devices
	not "zone_class" in object.keys(device)
}
