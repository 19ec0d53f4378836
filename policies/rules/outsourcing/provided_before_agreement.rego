# METADATA
# title: "要機密情報を契約と秘密保持契約の前に渡していない"
# description: "要機密情報を提供した日が、契約又は秘密保持契約の締結日より前であれば違反とする。いずれも委託の前に結ぶべきものだからである。"
# custom:
#   id: OUT-023
#   en:
#     title: "No confidential information before the agreements"
#     description: "Providing confidential information before the contract or the non-disclosure agreement was signed is a violation, since both come before outsourcing."
#   severity: high
#   kinds: [Contract]
#   clauses: ["unified-r7:4.1.1(2)(a)(iv)", "unified-r7:4.1.1(2)(a)(v)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "要機密情報「{name}」を、契約又は秘密保持契約の締結 {agreed_on} より前に渡しています"
#     en: "Confidential information \"{name}\" was provided before the contract or non-disclosure agreement was signed on {agreed_on}"
#   expected:
#     ja: "要機密情報の提供日が、契約と秘密保持契約の締結日以後であること"
#     en: "Confidential information is provided on or after the signing of both agreements"
#   remedy:
#     ja: "渡した情報がそれまでどう取り扱われたかを委託先に報告させ、経緯を記録してください"
#     en: "Have the supplier report how the information was handled until then, and record how it came about"
package kijun.rules.outsourcing.provided_before_agreement

import data.kijun.lib.classification
import data.kijun.lib.outsourcing_chain as chain

applicable if {
	chain.agency_contract(input)
	some provision in input.spec.provisions
	classification.confidential(provision.classification)
}

findings contains {
	"path": ["spec", "provisions", i, "provided_on"],
	"args": {"name": provision.name, "agreed_on": agreed_on},
} if {
	agreed_on := max(_agreements)
	some i, provision in input.spec.provisions
	classification.confidential(provision.classification)
	provision.provided_on < agreed_on
}

_agreements contains input.spec.signed_on

_agreements contains input.spec.non_disclosure_agreement.signed_on
