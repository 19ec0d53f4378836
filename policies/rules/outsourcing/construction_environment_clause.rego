# METADATA
# title: "構築の契約に開発環境と開発工程における情報セキュリティ対策の条項がある"
# description: "情報システムの構築を委託する契約に、開発環境と開発工程における情報セキュリティ対策を委託先に義務付ける条項を求める。"
# custom:
#   id: OUT-071
#   en:
#     title: "The contract for construction has a clause on security measures in the development environment and process"
#     description: "A contract to build an information system must oblige the supplier to take security measures in the development environment and process."
#   severity: high
#   kinds: [Contract]
#   clauses: ["unified-r7:4.1.2(2)(a)(iii)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "構築の契約に、開発環境と開発工程における情報セキュリティ対策の条項がありません"
#     en: "The contract for construction has no clause on security measures in the development environment and process"
#   expected:
#     ja: "契約の条項（clauses）に development_environment（開発環境と開発工程における情報セキュリティ対策）があること"
#     en: "development_environment (security measures in the development environment and process) in clauses"
#   remedy:
#     ja: "変更契約などにより条項を加え、clauses に種類と条番号を記録してください。"
#     en: "Add the clause, by an amendment if need be, and record its kind and article in clauses."
package kijun.rules.outsourcing.construction_environment_clause

import data.kijun.lib.outsourcing
import data.kijun.lib.outsourcing_chain as chain
import data.kijun.lib.place

applicable if {
	chain.concluded(input, input.as_of)
	"system_construction" in input.spec.work_kinds
}

findings contains {"path": place.nearest(input, ["spec", "clauses"]), "args": {}} if not "development_environment" in outsourcing.clause_names(input)
