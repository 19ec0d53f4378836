# METADATA
# title: "届け出のない再委託がない"
# description: "この契約の業務を引き継ぐ別の契約がワークスペースにあるのに、この契約の再委託として届け出られていなければ違反とする。2018年に公表された年金の事例に当たる。統一基準の遵守事項は再委託に触れないため、情報を適正に取り扱うよう委託先に求めることに結び付けた kijun の解釈である。"
# custom:
#   id: OUT-009
#   en:
#     title: "No undeclared subcontract"
#     description: "A contract in the workspace passes on the work of this one but is not declared among its subcontracts, as in the pension case made public in 2018. The requirements of the standard do not name subcontracting (再委託); the tie to requiring the supplier to handle information properly is kijun's reading."
#   severity: critical
#   kinds: [Contract]
#   reads: [Contract, Supplier]
#   clauses: ["unified-r7:4.1.1(3)(b)(i)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "届け出のない再委託の契約「{contract}」（委託先 {supplier}）があります"
#     en: "There is an undeclared subcontract, contract \"{contract}\" with {supplier}"
#   expected:
#     ja: "業務を引き継ぐ契約の全てが subcontracts に書かれ、承認されていること"
#     en: "Every contract that passes on the work is listed in subcontracts and approved"
#   remedy:
#     ja: "業務を中断させて事実を確認し、渡された情報を特定して回収・抹消させ、契約に基づく対処を求めてください。承認した再委託であれば、subcontracts の contract でこの契約を名指してください"
#     en: "Suspend the work, establish the facts, have the information identified and returned or erased, and act under the contract; if it is a subcontract you approved, name this contract in its entry of subcontracts"
package kijun.rules.outsourcing.undeclared_subcontract

import data.kijun.lib.outsourcing_chain as chain

applicable if chain.agency_contract(input)

findings contains {
	"path": chain.mention(input, name),
	"args": {"contract": name, "supplier": data.kijun.workspace.Contract[name].spec.supplier},
	"key": name,
	"related": chain.stations(way),
} if {
	some name, way in chain.chains(input.metadata.name)
	count(way) == 1
	not chain.declared(input, name)
}
