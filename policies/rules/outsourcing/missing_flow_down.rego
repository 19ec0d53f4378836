# METADATA
# title: "契約の条項を再委託先にも負わせている"
# description: "元の契約にある七つの条項（OUT-005）を、再委託先にも負わせた記録を求める。再委託の契約が文書としてあるときは、その条項を OUT-044 が判定する。統一基準の遵守事項は再委託に触れないため、委託先に求める措置に結び付けた kijun の解釈である。"
# custom:
#   id: OUT-011
#   en:
#     title: "The clauses are imposed on the subcontractor too"
#     description: "Those of the seven clauses (OUT-005) that the contract has must be on record as imposed on each subcontractor. Where the subcontract is a document of its own, OUT-044 judges its clauses. The requirements do not name subcontracting (再委託); this is kijun's reading of what is required of the supplier."
#   severity: medium
#   kinds: [Contract]
#   reads: [Contract]
#   clauses: ["unified-r7:4.1.1(3)(b)(i)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "再委託先「{name}」に負わせていない条項があります（{clauses}）"
#     en: "Clauses not imposed on subcontractor \"{name}\": {clauses}"
#   expected:
#     ja: "元の契約にある七つの条項が flow_down に全て書かれていること"
#     en: "flow_down lists all of the seven clauses that the contract has"
#   remedy:
#     ja: "委託先に、再委託先との契約へ条項を加えさせ、確かめたものを flow_down に書いてください"
#     en: "Have the supplier add the clauses to its contract with the subcontractor, and list those verified in flow_down"
package kijun.rules.outsourcing.missing_flow_down

import data.kijun.lib.outsourcing

applicable if count(input.spec.subcontracts) > 0

findings contains {
	"path": ["spec", "subcontracts", i],
	"args": {"name": subcontract.name, "clauses": concat(", ", sort(missing))},
} if {
	some i, subcontract in input.spec.subcontracts
	not _has_document(subcontract)
	missing := (outsourcing.core_clauses & outsourcing.clause_names(input)) - {name | some name in subcontract.flow_down}
	count(missing) > 0
}

_has_document(subcontract) if data.kijun.workspace.Contract[subcontract.contract]
