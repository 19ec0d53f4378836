# METADATA
# title: "契約に対策の履行状況の定期的な報告の条項がある"
# description: "委託の期間中、契約に基づく対策の履行状況の定期的な報告を委託先に求められるよう、その条項を求める。統一基準は求めることを定め、条項によるとまでは定めない。"
# custom:
#   id: OUT-074
#   en:
#     title: "The contract has a clause on periodic reports on the measures"
#     description: "So that periodic reports on the implementation of the measures can be required during the period, the contract must have a clause on them. The standard demands the requirement, not that it stands in a clause."
#   severity: high
#   kinds: [Contract]
#   clauses: ["unified-r7:4.1.1(3)(b)(ii)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "契約に、対策の履行状況の定期的な報告の条項がありません"
#     en: "The contract has no clause on periodic reports on the measures"
#   expected:
#     ja: "契約の条項（clauses）に periodic_report（対策の履行状況の定期的な報告）があること"
#     en: "periodic_report (periodic reports on the measures) in clauses"
#   remedy:
#     ja: "変更契約などにより条項を加え、clauses に種類と条番号を記録してください。"
#     en: "Add the clause, by an amendment if need be, and record its kind and article in clauses."
package kijun.rules.outsourcing.periodic_report_clause

import data.kijun.lib.outsourcing
import data.kijun.lib.outsourcing_chain as chain
import data.kijun.lib.place

applicable if chain.concluded(input, input.as_of)

findings contains {"path": place.nearest(input, ["spec", "clauses"]), "args": {}} if not "periodic_report" in outsourcing.clause_names(input)
