# METADATA
# title: 契約の前に調達仕様への適合を確かめる
# description: "契約の前に、提供者とサービスが調達仕様を満たすことを確かめる。利用を始めたのに基準日までの契約日が無ければ未確定とする。"
# custom:
#   id: CLD-014
#   en:
#     title: "Conformity is confirmed before the contract"
#     description: "Before the contract it is confirmed that provider and service meet the specification."
#   severity: high
#   kinds: [CloudService]
#   clauses: ["unified-r7:4.2.1(3)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "契約日 {contracted_on} までに、調達仕様への適合を確かめた記録がありません"
#     en: "No record shows that conformity was confirmed by the contract of {contracted_on}"
#   unknown:
#     ja: "利用を始めた「{service}」の契約日が記録されておらず、契約に関する規則を判定できません"
#     en: "The contract date of \"{service}\", which is in use, is not recorded, so the rules on its contract cannot be judged"
#   expected:
#     ja: "conformity_confirmed_on が契約日以前である"
#     en: "`conformity_confirmed_on` is not after the contract"
#   remedy:
#     ja: "適合を確かめて記録する。満たさない点は是正又は契約変更を求める"
#     en: "Confirm and record conformity; demand correction or amendment where it falls short"
package kijun.rules.cloud_service.conformity_not_confirmed

import data.kijun.lib.cloud_use
import data.kijun.lib.place

findings contains {
	"path": place.nearest(input, ["spec", "procurement", "conformity_confirmed_on"]),
	"args": {"contracted_on": input.spec.procurement.contracted_on},
} if {
	_contracted
	not _confirmed
}

open contains {"path": place.nearest(input, ["spec", "procurement", "contracted_on"]), "args": {"service": input.spec.service}} if not _contracted

_confirmed if input.spec.procurement.conformity_confirmed_on <= input.spec.procurement.contracted_on

_contracted if input.spec.procurement.contracted_on <= input.as_of

applicable if {
	cloud_use.confidential_use(input.spec, input.as_of)
	_contracted
}

applicable if {
	cloud_use.confidential_use(input.spec, input.as_of)
	cloud_use.started(input.spec, input.as_of)
}
