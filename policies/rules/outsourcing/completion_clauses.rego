# METADATA
# title: "契約に終了時の検査への協力と情報の返却・抹消の義務がある"
# description: "委託の終了時に、検査への報告・協力と、取り扱った情報の返却・廃棄・抹消を契約に基づいて求められるよう、両方の条項を求める。"
# custom:
#   id: OUT-040
#   en:
#     title: "The contract has the duties at its completion"
#     description: "The contract must have clauses for report and cooperation in the final inspection and for the return, disposal or erasure of information, so that both can be required under it."
#   severity: medium
#   kinds: [Contract]
#   clauses: ["unified-r7:4.1.1(4)(b)(i)", "unified-r7:4.1.1(4)(b)(ii)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "契約に終了時の条項「{clause}」がありません"
#     en: "The contract has no clause \"{clause}\" for its completion"
#   expected:
#     ja: "clauses に completion_inspection と return_or_erasure があること"
#     en: "clauses has completion_inspection and return_or_erasure"
#   remedy:
#     ja: "契約を変更して条項を加え、clauses に条項の種類と条番号を書いてください"
#     en: "Amend the contract and list the clause with its article in clauses"
package kijun.rules.outsourcing.completion_clauses

import data.kijun.lib.outsourcing
import data.kijun.lib.outsourcing_chain as chain
import data.kijun.lib.place

applicable if chain.concluded(input, input.as_of)

findings contains {
	"path": place.nearest(input, ["spec", "clauses"]),
	"args": {"clause": clause},
	"key": clause,
} if {
	some clause in {"completion_inspection", "return_or_erasure"}
	not clause in outsourcing.clause_names(input)
}
