# METADATA
# title: 装置のソフトウェアを含む運用手順を整備する
# description: "装置に、必要なソフトウェアに関する事項を含む運用手順が無ければ違反とする。"
# custom:
#   id: SEP-024
#   en:
#     title: "Operating procedures cover the software of each device"
#     description: "A device without operating procedures that include its software is reported."
#   severity: medium
#   kinds: [Network]
#   clauses: ["unified-r7:6.4.2(1)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "装置「{name}」に、ソフトウェアに関する事項を含む運用手順がありません"
#     en: "Device \"{name}\" has no operating procedure that covers its software"
#   expected:
#     ja: "software.procedure に運用手順があること"
#     en: "software.procedure refers to the operating procedure"
#   remedy:
#     ja: "運用手順を整備し、文書番号を software.procedure に記録してください"
#     en: "Establish the operating procedure and record its reference in software.procedure"
package kijun.rules.separation.device_without_procedure

import data.kijun.lib.place

applicable if count(input.spec.devices) > 0

findings contains {"path": place.nearest(input, ["spec", "devices", i, "software"]), "args": {"name": device.name}} if {
	some i, device in input.spec.devices
	not device.software.procedure
}
