# METADATA
# title: "運用・保守の契約に情報システムの変更の速やかな報告の条項がある"
# description: "情報システムの運用・保守を委託する契約に、委託先の対策による情報システムの変更を速やかに報告させるための条項を求める。"
# custom:
#   id: OUT-072
#   en:
#     title: "The contract for operation and maintenance has a clause on the prompt report of changes to the system"
#     description: "A contract to operate or maintain an information system must require prompt reports of changes that the supplier's measures make to the system."
#   severity: high
#   kinds: [Contract]
#   clauses: ["unified-r7:4.1.2(3)(b)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "運用・保守の契約に、情報システムの変更の速やかな報告の条項がありません"
#     en: "The contract for operation and maintenance has no clause on the prompt report of changes to the system"
#   expected:
#     ja: "契約の条項（clauses）に change_reporting（情報システムの変更の速やかな報告）があること"
#     en: "change_reporting (the prompt report of changes to the system) in clauses"
#   remedy:
#     ja: "変更契約などにより条項を加え、clauses に種類と条番号を記録してください。"
#     en: "Add the clause, by an amendment if need be, and record its kind and article in clauses."
package kijun.rules.outsourcing.change_reporting_clause

import data.kijun.lib.outsourcing
import data.kijun.lib.outsourcing_chain as chain
import data.kijun.lib.place

applicable if {
	chain.concluded(input, input.as_of)
	"system_operation" in input.spec.work_kinds
}

findings contains {"path": place.nearest(input, ["spec", "clauses"]), "args": {}} if not "change_reporting" in outsourcing.clause_names(input)
