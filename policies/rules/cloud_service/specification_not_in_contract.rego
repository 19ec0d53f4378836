# METADATA
# title: 調達仕様を契約に含める
# description: "提供者との契約には調達仕様の内容を含める。"
# custom:
#   id: CLD-015
#   en:
#     title: "The specification is part of the contract"
#     description: "The contract with the provider includes the specification."
#   severity: high
#   kinds: [CloudService]
#   clauses: ["unified-r7:4.2.1(3)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "{contracted_on} の契約に、調達仕様が含まれていません"
#     en: "The contract of {contracted_on} does not include the specification"
#   expected:
#     ja: "specification_in_contract が true である"
#     en: "`specification_in_contract` is true"
#   remedy:
#     ja: "調達仕様を契約書の一部とする変更契約を結ぶ"
#     en: "Amend the contract to include the specification"
package kijun.rules.cloud_service.specification_not_in_contract

import data.kijun.lib.cloud_use
import data.kijun.lib.place

findings contains {
	"path": place.nearest(input, ["spec", "procurement", "specification_in_contract"]),
	"args": {"contracted_on": input.spec.procurement.contracted_on},
} if {
	object.get(input.spec.procurement, "specification_in_contract", false) == false
}

applicable if {
	cloud_use.confidential_use(input.spec, input.as_of)
	input.spec.procurement.contracted_on <= input.as_of
}
