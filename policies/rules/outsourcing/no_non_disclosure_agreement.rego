# METADATA
# title: "要機密情報を扱う委託の前に秘密保持契約を結んでいる"
# description: "要機密情報を取り扱わせる契約では、業務の開始までに秘密保持契約を結んでいることを求める。契約に秘密保持の条項（non_disclosure）があれば、契約の締結日に結んだものとみる。"
# custom:
#   id: OUT-022
#   en:
#     title: "A non-disclosure agreement precedes outsourcing with confidential information"
#     description: "Where the contract covers confidential information, a non-disclosure agreement must be concluded by the start of the work. A clause of the contract itself (non_disclosure) counts as one concluded when the contract was signed."
#   severity: high
#   kinds: [Contract]
#   clauses: ["unified-r7:4.1.1(2)(a)(v)", "unified-r7:4.1.1(2)(b)(iii)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "業務の開始 {starts_on} までに秘密保持契約を結んだ記録がありません"
#     en: "No non-disclosure agreement concluded by the start of the work on {starts_on} is on record"
#   expected:
#     ja: "non_disclosure_agreement 又は秘密保持の条項を置いた契約の締結日が、業務の開始日以前であること"
#     en: "non_disclosure_agreement, or the contract with the clause, is signed on or before the start of the work"
#   remedy:
#     ja: "秘密保持契約を結び、締結日を non_disclosure_agreement に書いてください。開始後に結んだのであれば、それまでの情報の取扱いを確かめてください"
#     en: "Conclude the agreement and record its date; if it came after the start, establish how the information was handled until then"
package kijun.rules.outsourcing.no_non_disclosure_agreement

import data.kijun.lib.classification
import data.kijun.lib.outsourcing
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

_agreed_in_time if {
	some day in outsourcing.non_disclosure_days(input)
	day <= input.spec.period.starts_on
}
