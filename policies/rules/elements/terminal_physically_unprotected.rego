# METADATA
# title: "要保護情報を取り扱う端末を物理的な脅威から守る"
# description: "要保護情報を取り扱うシステムの物理的な端末に、盗難、第三者による不正操作、画面ののぞき見のそれぞれへの対策の記載がなければ違反とする。形態の記載がない端末は物理的なものとみる。"
# custom:
#   id: ELM-020
#   en:
#     title: "Physical terminals with classified information are protected"
#     description: "A physical terminal of a system with classified information without a recorded measure against theft, against operation by others, or against viewing of its screen is a violation. A terminal whose form is not recorded counts as physical."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:6.1.1(1)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "端末「{name}」に、{threat}への物理的な対策の記載がありません"
#     en: "\"{name}\" has no recorded physical measure against {threat_en}"
#   expected:
#     ja: "physical_protection に、盗難（theft）、不正操作（unauthorised-operation）、のぞき見（viewing）への対策がある"
#     en: "physical_protection has measures against theft, unauthorised-operation and viewing"
#   remedy:
#     ja: "対策を講じて記載してください。物理的な機器でなければ form を記載してください"
#     en: "Take the measure and record it; if it is no physical equipment, record its form"
package kijun.rules.elements.terminal_physically_unprotected

import data.kijun.lib.elements
import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	elements.protected(input.spec.classification)
	count(elements.physical(input, "terminal")) > 0
}

findings contains {
	"path": place.nearest(input, ["spec", "components", i, "physical_protection"]),
	"args": {"name": component.name, "threat": _labels[threat].ja, "threat_en": _labels[threat].en},
	"key": threat,
} if {
	some i, component in elements.physical(input, "terminal")
	some threat, _ in _labels
	not _protected(component, threat)
}

_protected(component, threat) if {
	some protection in component.physical_protection
	protection.against == threat
}

_labels := {
	"theft": {"ja": "盗難や不正な持ち出し", "en": "theft and unauthorised removal"},
	"unauthorised-operation": {"ja": "第三者による不正操作", "en": "unauthorised operation"},
	"viewing": {"ja": "画面ののぞき見", "en": "viewing of the screen"},
}
