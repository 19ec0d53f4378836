# METADATA
# title: "通信回線装置にネットワーク構成の要件に従った設定の基準を適用する"
# description: "装置に適用した設定の基準の文書がリポジトリにないか、基準日までに適用した日がなければ違反とする。条項は要件に従った対策を求め、設定の基準という形で確かめるのは kijun の解釈である。"
# custom:
#   id: ELM-077
#   en:
#     title: "Line equipment carries a baseline according to the requirements for the network configuration"
#     description: "A device whose baseline is not in the repository, or was not applied by the day of the check, is a violation. The clause asks for measures according to the requirements; looking at a baseline is kijun's reading."
#   severity: medium
#   kinds: [Network]
#   clauses: ["unified-r7:6.4.2(1)(c)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "装置「{name}」に適用した設定の基準の {item} が確かめられません（file は本文、applied_on は適用した日）"
#     en: "The {item} of the baseline applied to device \"{name}\" cannot be established"
#   expected:
#     ja: "security_baseline の文書があり、基準日までに適用されている"
#     en: "security_baseline names a file that exists and was applied by the day of the check"
#   remedy:
#     ja: "要件に従った設定の基準を適用し、文書と日付を記録してください"
#     en: "Apply a baseline that follows the requirements and record file and day"
package kijun.rules.elements.line_equipment_baseline_missing

import data.kijun.lib.files
import data.kijun.lib.place

applicable if count(input.spec.devices) > 0

findings contains {
	"path": place.nearest(input, ["spec", "devices", i, "security_baseline", item]),
	"args": {"name": device.name, "item": item},
	"key": item,
} if {
	some i, device in input.spec.devices
	some item in {"file", "applied_on"}
	not _established(item, device)
}

_established("file", device) if files.present(device.security_baseline.file)

_established("applied_on", device) if device.security_baseline.applied_on <= input.as_of
