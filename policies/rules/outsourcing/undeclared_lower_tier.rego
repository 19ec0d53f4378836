# METADATA
# title: "届け出のない再々委託がない"
# description: "再委託先が更に業務を渡した契約（再々委託以下）が、機関の契約の再委託として届け出られていなければ違反とする。契約の連鎖をワークスペースの中で 6 段までたどる。統一基準の遵守事項は再委託に触れないため、情報を適正に取り扱うよう委託先に求めることに結び付けた kijun の解釈である。"
# custom:
#   id: OUT-010
#   en:
#     title: "No undeclared subcontracting at lower tiers"
#     description: "A contract by which a subcontractor passes the work on again must be declared among the subcontracts of the agency's contract. The chain is followed through the workspace for six tiers. The requirements of the standard do not name subcontracting (再委託); the tie to requiring the supplier to handle information properly is kijun's reading."
#   severity: critical
#   kinds: [Contract]
#   reads: [Contract, Supplier]
#   clauses: ["unified-r7:4.1.1(3)(b)(i)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "届け出のない {tier} 段目の再委託の契約「{contract}」（委託先 {supplier}）があります"
#     en: "There is an undeclared subcontract at tier {tier}, contract \"{contract}\" with {supplier}"
#   expected:
#     ja: "再々委託以下の契約も全て、機関の契約の subcontracts に書かれ、承認されていること"
#     en: "Contracts at every tier are listed in the subcontracts of the agency's contract and approved"
#   remedy:
#     ja: "再々委託の事実と渡された情報を確かめ、承認して subcontracts に書くか、やめさせて情報を回収・抹消させてください"
#     en: "Establish the facts; approve and list the contract in subcontracts, or have it ended and the information returned or erased"
package kijun.rules.outsourcing.undeclared_lower_tier

import data.kijun.lib.outsourcing_chain as chain

applicable if chain.agency_contract(input)

findings contains {
	"path": chain.mention(input, way[0]),
	"args": {"contract": name, "supplier": data.kijun.workspace.Contract[name].spec.supplier, "tier": count(way)},
	"key": name,
	"related": chain.stations(way),
} if {
	some name, way in chain.chains(input.metadata.name)
	count(way) > 1
	not chain.declared(input, name)
}
