# METADATA
# title: "契約の連鎖が循環していない"
# description: "上位・下位の契約をたどって元の契約に戻る場合を違反とする。どれが機関の契約か分からず、他の規則が判定できなくなるためである。統一基準に定めはなく、再委託の連鎖を確かめるための kijun の要件である。"
# custom:
#   id: OUT-016
#   en:
#     title: "The chain of contracts is not circular"
#     description: "A chain of contracts that comes back to where it began is a violation, since it cannot be told which contract is the agency's and other rules cannot judge. This is a requirement of kijun's own, for following subcontracting; the standard does not speak of it."
#   severity: high
#   kinds: [Contract]
#   reads: [Contract, Supplier]
#   clauses: []
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "契約の連鎖が契約「{contract}」を経て元の契約に戻っています"
#     en: "The chain of contracts comes back to this contract through \"{contract}\""
#   expected:
#     ja: "機関の契約を起点に、上位から下位へ一方向に並んでいること"
#     en: "The chain runs one way, from the agency's contract downwards"
#   remedy:
#     ja: "機関が結んだ契約から upstream_contract を除き、upstream_contract と subcontracts の名前を正してください"
#     en: "Remove upstream_contract from the contract the agency concluded, and correct the names in upstream_contract and subcontracts"
package kijun.rules.outsourcing.circular_chain

import data.kijun.lib.outsourcing_chain as chain
import data.kijun.lib.place

findings contains {
	"path": place.nearest(input, ["spec", "upstream_contract"]),
	"args": {"contract": name},
	"key": name,
	"related": chain.stations(way),
} if {
	some name, way in object.union(chain.chains(input.metadata.name), {input.metadata.name: []})
	input.metadata.name in chain.lower_contracts(name)
}
