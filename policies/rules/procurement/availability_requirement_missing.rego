# METADATA
# title: 可用性に関する対策の要件を仕様に定める
# description: "情報システムのセキュリティ要件には、可用性に関する対策に関する要件を含める。検討のうえ不要とした場合は理由を書く。"
# custom:
#   id: PRC-025
#   en:
#     title: "The specification has requirements for measures for availability"
#     description: "The security requirements of an information system include measures for availability. What is found unnecessary needs the reason."
#   severity: high
#   kinds: [Procurement]
#   clauses: ["unified-r7:5.2.1(3)(a)(iv)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "調達仕様に {item} の要件も、不要とした理由もありません（availability は可用性）"
#     en: "The specification has neither a requirement for {item} nor a reason why none is needed"
#   expected:
#     ja: "security_requirements の availability に、要件の文又は不要とした理由がある"
#     en: "`security_requirements` holds the wording or a reason for availability"
#   remedy:
#     ja: "要件を定めるか、不要とした理由を書く"
#     en: "Write the requirement, or why it is not needed"
package kijun.rules.procurement.availability_requirement_missing

import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "specification", "security_requirements"]), "args": {"item": item}, "key": item} if {
	some item in {"availability"}
	not item in _answered
}

applicable if input.spec.information_system == true

_answered contains requirement.item if {
	some requirement in input.spec.specification.security_requirements
	requirement.text
}

_answered contains requirement.item if {
	some requirement in input.spec.specification.security_requirements
	requirement.not_needed_reason
}
