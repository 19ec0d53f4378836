# METADATA
# title: "要機密情報を扱う委託の前に秘密保持契約を結んでいる"
# description: "要機密情報を取り扱わせる契約では、業務の開始までに秘密保持契約を結んでいることを求める。契約書に秘密保持の条項を置いた場合は、その契約の締結日を秘密保持契約の日として書く。"
# custom:
#   id: OUT-022
#   en:
#     title: "A non-disclosure agreement precedes outsourcing with confidential information"
#     description: "Where the contract covers confidential information, a non-disclosure agreement must be concluded by the start of the work. Where the contract itself holds the clause, its date is given as that of the agreement."
#   severity: high
#   kinds: [Contract]
#   clauses: ["unified-r7:4.1.1(2)(a)(v)", "unified-r7:4.1.1(2)(b)(iii)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "業務の開始 {starts_on} までに秘密保持契約を結んだ記録がありません"
#     en: "No non-disclosure agreement concluded by the start of the work on {starts_on} is on record"
#   expected:
#     ja: "non_disclosure_agreement の締結日が業務の開始日以前であること"
#     en: "non_disclosure_agreement is signed on or before the start of the work"
#   remedy:
#     ja: "秘密保持契約を結び、締結日を non_disclosure_agreement に書いてください。開始後に結んだのであれば、それまでの情報の取扱いを確かめてください"
#     en: "Conclude the agreement and record its date; if it came after the start, establish how the information was handled until then"
package kijun.rules.outsourcing.no_non_disclosure_agreement

import data.kijun.lib.classification
import data.kijun.lib.outsourcing_chain as chain
import data.kijun.lib.place

applicable if {
	chain.concluded(input, input.as_of)
	classification.confidential(input.spec.information.classification)
}

findings contains {
	"path": place.nearest(input, ["spec", "non_disclosure_agreement", "signed_on"]),
	"args": {"starts_on": input.spec.period.starts_on},
} if {
	not _agreed_in_time
}

_agreed_in_time if input.spec.non_disclosure_agreement.signed_on <= input.spec.period.starts_on
