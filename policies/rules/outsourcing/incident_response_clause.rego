# METADATA
# title: "契約にインシデント又は目的外利用の際の措置の条項がある"
# description: "情報セキュリティインシデント又は目的外利用が生じた際に、業務の一時中断などの措置を委託先に求められるよう、その条項を求める。統一基準は求めることを定め、条項によるとまでは定めない。"
# custom:
#   id: OUT-075
#   en:
#     title: "The contract has a clause on measures on incidents and misuse"
#     description: "So that measures such as suspension can be required on incidents and misuse, the contract must have a clause on them. The standard demands the requirement, not that it stands in a clause."
#   severity: high
#   kinds: [Contract]
#   clauses: ["unified-r7:4.1.1(3)(b)(iii)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "契約に、インシデント又は目的外利用の際の措置の条項がありません"
#     en: "The contract has no clause on measures on incidents and misuse"
#   expected:
#     ja: "契約の条項（clauses）に incident_response（インシデント又は目的外利用の際の措置）があること"
#     en: "incident_response (measures on incidents and misuse) in clauses"
#   remedy:
#     ja: "変更契約などにより条項を加え、clauses に種類と条番号を記録してください。"
#     en: "Add the clause, by an amendment if need be, and record its kind and article in clauses."
package kijun.rules.outsourcing.incident_response_clause

import data.kijun.lib.outsourcing
import data.kijun.lib.outsourcing_chain as chain
import data.kijun.lib.place

applicable if chain.concluded(input, input.as_of)

findings contains {"path": place.nearest(input, ["spec", "clauses"]), "args": {}} if not "incident_response" in outsourcing.clause_names(input)
