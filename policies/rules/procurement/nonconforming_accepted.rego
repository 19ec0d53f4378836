# METADATA
# title: 不適合の納品物を受け入れない
# description: "検査で要件に適合しないと分かったものを、そのまま受け入れない。"
# custom:
#   id: PRC-020
#   en:
#     title: "What does not conform is not accepted"
#     description: "What the inspection found not to conform is not accepted as it is."
#   severity: high
#   kinds: [Procurement]
#   clauses: ["unified-r7:5.2.2(2)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "検査の結果は不適合ですが、{accepted_on} に受け入れています"
#     en: "The inspection found it not conforming, but it was accepted on {accepted_on}"
#   expected:
#     ja: "受け入れたものの検査結果が conforming である"
#     en: "The result for what was accepted is conforming"
#   remedy:
#     ja: "是正と再検査を求め、適合を確かめて記録する"
#     en: "Demand correction, inspect again and record conformity"
package kijun.rules.procurement.nonconforming_accepted

findings contains {
	"path": ["spec", "delivery", "inspection", "result"],
	"args": {"accepted_on": input.spec.delivery.accepted_on},
} if {
	input.spec.delivery.inspection.result == "nonconforming"
}

applicable if input.spec.delivery.accepted_on <= input.as_of
