# METADATA
# title: "再委託の契約が上位の契約の条項を引き継いでいる"
# description: "上位の契約にある七つの条項（OUT-005）のうち、再委託の契約にないものを違反とする。統一基準の遵守事項は再委託に触れないため、委託先に求める措置に結び付けた kijun の解釈である。"
# custom:
#   id: OUT-044
#   en:
#     title: "A subcontract takes over the clauses of the contract above"
#     description: "Those of the seven clauses (OUT-005) that the upstream contract has must be in the subcontract too. The requirements of the standard do not name subcontracting (再委託); this is kijun's reading of what is required of the supplier."
#   severity: medium
#   kinds: [Contract]
#   reads: [Contract]
#   clauses: ["unified-r7:4.1.1(3)(b)(i)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "上位の契約「{upstream}」にある条項「{clause}」が、この再委託の契約にありません"
#     en: "The clause \"{clause}\" of the upstream contract \"{upstream}\" is missing from this subcontract"
#   expected:
#     ja: "上位の契約にある七つの条項が clauses に全て書かれていること"
#     en: "clauses has all of the seven clauses that the upstream contract has"
#   remedy:
#     ja: "委託先に再委託の契約を変更させ、条項を加えさせてください"
#     en: "Have the supplier amend the subcontract and add the clause"
package kijun.rules.outsourcing.lower_contract_clauses

import data.kijun.lib.outsourcing
import data.kijun.lib.outsourcing_chain as chain
import data.kijun.lib.place

applicable if count(chain.upper_contracts(input)) > 0

findings contains {
	"path": place.nearest(input, ["spec", "clauses"]),
	"args": {"upstream": upstream, "clause": clause.name},
	"key": concat("/", [upstream, clause.name]),
	"related": [{"kind": "Contract", "name": upstream, "path": ["spec", "clauses", i, "name"]}],
} if {
	some upstream in chain.upper_contracts(input)
	some i, clause in data.kijun.workspace.Contract[upstream].spec.clauses
	clause.name in outsourcing.core_clauses
	not clause.name in outsourcing.clause_names(input)
}
