# METADATA
# title: "契約に情報の返却、廃棄又は抹消の条項がある"
# description: "委託の終了に際し、取り扱った情報の返却、廃棄又は抹消を契約に基づいて求められるよう、その条項を求める。"
# custom:
#   id: OUT-073
#   en:
#     title: "The contract has a clause on the return, disposal or erasure of information"
#     description: "So that the return, disposal or erasure of the information handled can be required at the completion, the contract must have a clause on it."
#   severity: medium
#   kinds: [Contract]
#   clauses: ["unified-r7:4.1.1(4)(b)(ii)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "契約に、情報の返却、廃棄又は抹消の条項がありません"
#     en: "The contract has no clause on the return, disposal or erasure of information"
#   expected:
#     ja: "契約の条項（clauses）に return_or_erasure（情報の返却、廃棄又は抹消）があること"
#     en: "return_or_erasure (the return, disposal or erasure of information) in clauses"
#   remedy:
#     ja: "変更契約などにより条項を加え、clauses に種類と条番号を記録してください。"
#     en: "Add the clause, by an amendment if need be, and record its kind and article in clauses."
package kijun.rules.outsourcing.return_or_erasure_clause

import data.kijun.lib.outsourcing
import data.kijun.lib.outsourcing_chain as chain
import data.kijun.lib.place

applicable if chain.concluded(input, input.as_of)

findings contains {"path": place.nearest(input, ["spec", "clauses"]), "args": {}} if not "return_or_erasure" in outsourcing.clause_names(input)
