# METADATA
# title: "運用・保守の契約にセキュリティ機能の運用と変更の報告の義務がある"
# description: "情報システムの運用・保守を委託する契約に、セキュリティ機能の適切な運用の条項と、対策による情報システムの変更を速やかに報告する条項を求める。"
# custom:
#   id: OUT-039
#   en:
#     title: "A contract for operation has the duties on security functions and change reports"
#     description: "A contract to operate or maintain an information system must require proper operation of its security functions and prompt reports of changes that the measures make to the system."
#   severity: high
#   kinds: [Contract]
#   clauses: ["unified-r7:4.1.2(3)(a)", "unified-r7:4.1.2(3)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "運用・保守の契約に条項「{clause}」がありません"
#     en: "The contract for operation and maintenance has no clause \"{clause}\""
#   expected:
#     ja: "clauses に security_function_operation と change_reporting があること"
#     en: "clauses has security_function_operation and change_reporting"
#   remedy:
#     ja: "契約を変更して条項を加え、clauses に条項の種類と条番号を書いてください"
#     en: "Amend the contract and list the clause with its article in clauses"
package kijun.rules.outsourcing.operation_clauses

import data.kijun.lib.outsourcing
import data.kijun.lib.outsourcing_chain as chain
import data.kijun.lib.place

applicable if {
	chain.concluded(input, input.as_of)
	"system_operation" in input.spec.work_kinds
}

findings contains {
	"path": place.nearest(input, ["spec", "clauses"]),
	"args": {"clause": clause},
	"key": clause,
} if {
	some clause in {"security_function_operation", "change_reporting"}
	not clause in outsourcing.clause_names(input)
}
