# METADATA
# title: "構築の契約に情報セキュリティの観点に基づく試験の条項がある"
# description: "情報システムの構築を委託する契約に、情報セキュリティの観点に基づく試験の実施を委託先に義務付ける条項を求める。"
# custom:
#   id: OUT-070
#   en:
#     title: "The contract for construction has a clause on tests from the point of view of security"
#     description: "A contract to build an information system must oblige the supplier to test from the point of view of security."
#   severity: high
#   kinds: [Contract]
#   clauses: ["unified-r7:4.1.2(2)(a)(ii)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "構築の契約に、情報セキュリティの観点に基づく試験の条項がありません"
#     en: "The contract for construction has no clause on tests from the point of view of security"
#   expected:
#     ja: "契約の条項（clauses）に security_testing（情報セキュリティの観点に基づく試験）があること"
#     en: "security_testing (tests from the point of view of security) in clauses"
#   remedy:
#     ja: "変更契約などにより条項を加え、clauses に種類と条番号を記録してください。"
#     en: "Add the clause, by an amendment if need be, and record its kind and article in clauses."
package kijun.rules.outsourcing.construction_testing_clause

import data.kijun.lib.outsourcing
import data.kijun.lib.outsourcing_chain as chain
import data.kijun.lib.place

applicable if {
	chain.concluded(input, input.as_of)
	"system_construction" in input.spec.work_kinds
}

findings contains {"path": place.nearest(input, ["spec", "clauses"]), "args": {}} if not "security_testing" in outsourcing.clause_names(input)
