# METADATA
# title: "構築の契約にセキュリティの三つの義務がある"
# description: "情報システムの構築を委託する契約に、セキュリティ要件の適切な実装、情報セキュリティの観点に基づく試験、開発環境・開発工程の対策の条項を求める。"
# custom:
#   id: OUT-038
#   en:
#     title: "A contract for construction has the three security duties"
#     description: "A contract to build an information system must oblige the supplier to implement the security requirements properly, to test from the point of view of security, and to protect the development environment and process."
#   severity: high
#   kinds: [Contract]
#   clauses: ["unified-r7:4.1.2(2)(a)(i)", "unified-r7:4.1.2(2)(a)(ii)", "unified-r7:4.1.2(2)(a)(iii)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "構築の契約に条項「{clause}」がありません"
#     en: "The contract for construction has no clause \"{clause}\""
#   expected:
#     ja: "clauses に security_requirements、security_testing、development_environment があること"
#     en: "clauses has security_requirements, security_testing and development_environment"
#   remedy:
#     ja: "契約を変更して条項を加え、clauses に条項の種類と条番号を書いてください"
#     en: "Amend the contract and list the clause with its article in clauses"
package kijun.rules.outsourcing.construction_clauses

import data.kijun.lib.outsourcing
import data.kijun.lib.outsourcing_chain as chain
import data.kijun.lib.place

applicable if {
	chain.concluded(input, input.as_of)
	"system_construction" in input.spec.work_kinds
}

findings contains {
	"path": place.nearest(input, ["spec", "clauses"]),
	"args": {"clause": clause},
	"key": clause,
} if {
	some clause in {"security_requirements", "security_testing", "development_environment"}
	not clause in outsourcing.clause_names(input)
}
