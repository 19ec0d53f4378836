# METADATA
# title: "運用・保守の契約にセキュリティ機能の適切な運用の条項がある"
# description: "情報システムの運用・保守を委託する契約に、実装されたセキュリティ機能を適切に運用するための要件を委託先に実施させるための条項を求める。"
# custom:
#   id: OUT-039
#   en:
#     title: "The contract for operation and maintenance has a clause on the proper operation of security functions"
#     description: "A contract to operate or maintain an information system must require the supplier to meet what the proper operation of the system's security functions asks for."
#   severity: high
#   kinds: [Contract]
#   clauses: ["unified-r7:4.1.2(3)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "運用・保守の契約に、セキュリティ機能の適切な運用の条項がありません"
#     en: "The contract for operation and maintenance has no clause on the proper operation of security functions"
#   expected:
#     ja: "契約の条項（clauses）に security_function_operation（セキュリティ機能の適切な運用）があること"
#     en: "security_function_operation (the proper operation of security functions) in clauses"
#   remedy:
#     ja: "変更契約などにより条項を加え、clauses に種類と条番号を記録してください。"
#     en: "Add the clause, by an amendment if need be, and record its kind and article in clauses."
package kijun.rules.outsourcing.security_operation_clause

import data.kijun.lib.outsourcing
import data.kijun.lib.outsourcing_chain as chain
import data.kijun.lib.place

applicable if {
	chain.concluded(input, input.as_of)
	"system_operation" in input.spec.work_kinds
}

findings contains {"path": place.nearest(input, ["spec", "clauses"]), "args": {}} if not "security_function_operation" in outsourcing.clause_names(input)
