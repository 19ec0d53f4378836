# METADATA
# title: "契約に終了時の検査への報告と協力の条項がある"
# description: "委託の終了に際し、対策の実施の報告と、それを確かめる検査への協力を契約に基づいて求められるよう、その条項を求める。"
# custom:
#   id: OUT-040
#   en:
#     title: "The contract has a clause on the report on and cooperation in the final inspection"
#     description: "So that a report on the measures and cooperation in the inspection can be required at the completion, the contract must have a clause on them."
#   severity: medium
#   kinds: [Contract]
#   clauses: ["unified-r7:4.1.1(4)(b)(i)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "契約に、終了時の検査への報告と協力の条項がありません"
#     en: "The contract has no clause on the report on and cooperation in the final inspection"
#   expected:
#     ja: "契約の条項（clauses）に completion_inspection（終了時の検査への報告と協力）があること"
#     en: "completion_inspection (the report on and cooperation in the final inspection) in clauses"
#   remedy:
#     ja: "変更契約などにより条項を加え、clauses に種類と条番号を記録してください。"
#     en: "Add the clause, by an amendment if need be, and record its kind and article in clauses."
package kijun.rules.outsourcing.completion_inspection_clause

import data.kijun.lib.outsourcing
import data.kijun.lib.outsourcing_chain as chain
import data.kijun.lib.place

applicable if chain.concluded(input, input.as_of)

findings contains {"path": place.nearest(input, ["spec", "clauses"]), "args": {}} if not "completion_inspection" in outsourcing.clause_names(input)
