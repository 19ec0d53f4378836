# METADATA
# title: "要機密情報を契約と秘密保持契約の前に渡していない"
# description: "要機密情報を提供した日までに、契約と秘密保持契約の両方を結んだ記録がなければ違反とする。いずれも委託の前に結ぶべきものだからである。契約に秘密保持の条項があれば、契約の締結日に結んだものとみる。"
# custom:
#   id: OUT-023
#   en:
#     title: "No confidential information before the agreements"
#     description: "Providing confidential information is a violation unless both the contract and a non-disclosure agreement are on record as signed by that day, since both come before outsourcing. A clause of the contract counts as a non-disclosure agreement."
#   severity: high
#   kinds: [Contract]
#   clauses: ["unified-r7:4.1.1(2)(a)(v)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "要機密情報「{name}」を {provided_on} に渡していますが、その日までに契約と秘密保持契約の両方を結んだ記録がありません"
#     en: "Confidential information \"{name}\" was provided on {provided_on}, but contract and non-disclosure agreement are not both on record as signed by that day"
#   expected:
#     ja: "要機密情報の提供日が、契約と秘密保持契約の締結日以後であること"
#     en: "Confidential information is provided on or after the signing of both agreements"
#   remedy:
#     ja: "渡した情報がそれまでどう取り扱われたかを委託先に報告させ、経緯を記録してください"
#     en: "Have the supplier report how the information was handled until then, and record how it came about"
package kijun.rules.outsourcing.provided_before_agreement

import data.kijun.lib.classification
import data.kijun.lib.outsourcing
import data.kijun.lib.outsourcing_chain as chain

applicable if {
	chain.agency_contract(input)
	some provision in input.spec.provisions
	classification.confidential(provision.classification)
}

findings contains {
	"path": ["spec", "provisions", i, "provided_on"],
	"args": {"name": provision.name, "provided_on": provision.provided_on},
} if {
	some i, provision in input.spec.provisions
	classification.confidential(provision.classification)
	provision.provided_on <= input.as_of
	not _agreed(provision.provided_on)
}

_agreed(day) if {
	input.spec.signed_on <= day
	some agreed_on in outsourcing.non_disclosure_days(input)
	agreed_on <= day
}
