# METADATA
# title: "複合機の調達時にセキュリティ要件を策定する"
# description: "複合機のセキュリティ要件の策定で、機能、設置環境、取り扱う情報の格付と取扱制限のいずれかを考慮した記録がないか、策定した日がないか、調達した日又は基準日より後であれば違反とする。"
# custom:
#   id: ELM-060
#   en:
#     title: "Security requirements are established when multifunction devices are procured"
#     description: "A multifunction device whose security requirements do not record that functions, environment and the information handled were considered, or were not decided by the procurement and the day of the check, is a violation."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:6.3.1(1)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "複合機「{name}」のセキュリティ要件の策定に {item} の記録がありません（functions は機能、environment は設置環境、information は取り扱う情報の検討、decided_on は調達までに定めた日）"
#     en: "The security requirements of the multifunction device \"{name}\" have no record of {item}"
#   expected:
#     ja: "procurement_requirements の considered に三つの事項があり、decided_on が調達した日までにある"
#     en: "procurement_requirements considers all three and was decided by the procurement"
#   remedy:
#     ja: "要件を策定し、考慮した事項と日付を記録してください"
#     en: "Establish the requirements and record what was considered, and when"
package kijun.rules.elements.multifunction_without_requirements

import data.kijun.lib.elements
import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(elements.of_type(input, "multifunction-device")) > 0
}

findings contains {
	"path": place.nearest(input, ["spec", "components", i, "procurement_requirements", "considered"]),
	"args": {"name": component.name, "item": item},
	"key": item,
} if {
	some i, component in elements.of_type(input, "multifunction-device")
	some item in {"functions", "environment", "information"}
	not item in object.get(component, ["procurement_requirements", "considered"], [])
}

findings contains {
	"path": place.nearest(input, ["spec", "components", i, "procurement_requirements", "decided_on"]),
	"args": {"name": component.name, "item": "decided_on"},
	"key": "decided_on",
} if {
	some i, component in elements.of_type(input, "multifunction-device")
	requirements := object.get(component, "procurement_requirements", {})
	not elements.dated(requirements, "decided_on", min([object.get(requirements, "procured_on", input.as_of), input.as_of]))
}
