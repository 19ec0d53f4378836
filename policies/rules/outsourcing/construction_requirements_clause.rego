# METADATA
# title: "構築の契約にセキュリティ要件の適切な実装の条項がある"
# description: "情報システムの構築を委託する契約に、セキュリティ要件の適切な実装を委託先に義務付ける条項を求める。"
# custom:
#   id: OUT-038
#   en:
#     title: "The contract for construction has a clause on the proper implementation of the security requirements"
#     description: "A contract to build an information system must oblige the supplier to implement the security requirements properly."
#   severity: high
#   kinds: [Contract]
#   clauses: ["unified-r7:4.1.2(2)(a)(i)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "構築の契約に、セキュリティ要件の適切な実装の条項がありません"
#     en: "The contract for construction has no clause on the proper implementation of the security requirements"
#   expected:
#     ja: "契約の条項（clauses）に security_requirements（セキュリティ要件の適切な実装）があること"
#     en: "security_requirements (the proper implementation of the security requirements) in clauses"
#   remedy:
#     ja: "変更契約などにより条項を加え、clauses に種類と条番号を記録してください。"
#     en: "Add the clause, by an amendment if need be, and record its kind and article in clauses."
package kijun.rules.outsourcing.construction_requirements_clause

import data.kijun.lib.outsourcing
import data.kijun.lib.outsourcing_chain as chain
import data.kijun.lib.place

applicable if {
	chain.concluded(input, input.as_of)
	"system_construction" in input.spec.work_kinds
}

findings contains {"path": place.nearest(input, ["spec", "clauses"]), "args": {}} if not "security_requirements" in outsourcing.clause_names(input)
