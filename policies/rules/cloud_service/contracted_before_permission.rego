# METADATA
# title: 利用の許可を得てから契約する
# description: "契約の前に、サービスの利用の許可を得る。"
# custom:
#   id: CLD-016
#   en:
#     title: "Permission comes before the contract"
#     description: "Permission to use the service is obtained before the contract."
#   severity: medium
#   kinds: [CloudService]
#   clauses: ["unified-r7:4.2.1(3)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "契約日 {contracted_on} までに、利用の許可がありません"
#     en: "There was no permission by the contract of {contracted_on}"
#   expected:
#     ja: "application.approved_on が契約日以前である"
#     en: "`application.approved_on` is not after the contract"
#   remedy:
#     ja: "許可と契約の順序を確かめ、許可を得ていなければ審査を受ける"
#     en: "Check the order of permission and contract; have the application examined"
package kijun.rules.cloud_service.contracted_before_permission

import data.kijun.lib.cloud_use

findings contains {
	"path": ["spec", "procurement", "contracted_on"],
	"args": {"contracted_on": input.spec.procurement.contracted_on},
} if {
	not _permitted
}

_permitted if input.spec.application.approved_on <= input.spec.procurement.contracted_on

applicable if {
	cloud_use.confidential_use(input.spec, input.as_of)
	input.spec.procurement.contracted_on <= input.as_of
}
