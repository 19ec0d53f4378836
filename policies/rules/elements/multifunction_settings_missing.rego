# METADATA
# title: "複合機の機能を適切に設定する"
# description: "組織が定める項目のそれぞれについて、基準日までに設定した記録がない複合機を違反とする。条項は適切な設定などの対策を求め、項目は組織の定めである。"
# custom:
#   id: ELM-061
#   en:
#     title: "Functions of multifunction devices are set appropriately"
#     description: "A multifunction device without a record, by the day of the check, of each setting the organisation asks for is a violation. The clause asks for appropriate settings and the like; the items are the organisation's own."
#   severity: medium
#   kinds: [System]
#   parameters: [mfd_settings]
#   clauses: ["unified-r7:6.3.1(1)(b)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "複合機「{name}」に、組織が定める設定 {item} を行った記録がありません"
#     en: "The multifunction device \"{name}\" has no record of {item}, a setting the organisation asks for"
#   expected:
#     ja: "settings に定めた項目が全てある"
#     en: "settings has every item"
#   remedy:
#     ja: "設定を行い、日付を記録してください"
#     en: "Make the setting and record the day"
package kijun.rules.elements.multifunction_settings_missing

import data.kijun.lib.elements
import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(elements.of_type(input, "multifunction-device")) > 0
}

findings contains {
	"path": place.nearest(input, ["spec", "components", i, "settings"]),
	"args": {"name": component.name, "item": item},
	"key": item,
} if {
	some i, component in elements.of_type(input, "multifunction-device")
	some item in data.kijun.parameters.mfd_settings
	not _set(component, item)
}

_set(component, item) if {
	some setting in component.settings
	setting.item == item
	setting.applied_on <= input.as_of
}
