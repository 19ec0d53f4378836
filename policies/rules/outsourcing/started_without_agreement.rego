# METADATA
# title: "業務の開始までに契約を締結している"
# description: "業務の開始日までに契約を締結した日の記録を求める。同じ日の締結は認める。"
# custom:
#   id: OUT-046
#   en:
#     title: "The agreement is concluded by the start of the work"
#     description: "The day the agreement was signed must be on record and not after the start of the work; the same day is accepted."
#   severity: high
#   kinds: [Contract]
#   clauses: ["unified-r7:4.1.1(2)(a)(iv)", "unified-r7:4.1.1(2)(b)(ii)", "insider-guideline:16"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "業務の開始 {starts_on} までに契約を締結した記録がありません"
#     en: "No agreement signed by the start of the work on {starts_on} is on record"
#   expected:
#     ja: "signed_on が業務の開始日以前であること"
#     en: "signed_on is on or before the start of the work"
#   remedy:
#     ja: "契約を締結して締結日を signed_on に書いてください。締結前に業務を始めたのであれば、経緯とその間の情報の取扱いを確かめてください"
#     en: "Conclude the agreement and write its date in signed_on; if work began before, establish why and how information was handled"
package kijun.rules.outsourcing.started_without_agreement

import data.kijun.lib.outsourcing_chain as chain
import data.kijun.lib.place

applicable if {
	chain.agency_contract(input)
	input.spec.period.starts_on <= input.as_of
}

findings contains {
	"path": place.nearest(input, ["spec", "signed_on"]),
	"args": {"starts_on": input.spec.period.starts_on},
} if {
	not _signed_in_time
}

_signed_in_time if input.spec.signed_on <= input.spec.period.starts_on
