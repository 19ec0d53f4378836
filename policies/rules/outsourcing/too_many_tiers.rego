# METADATA
# title: "再委託の段数が組織の定める上限以内である"
# description: "機関の契約から再委託の契約をたどり、組織の定める段数より深い契約を違反とする。段数が増えるほど対策の確認が届かなくなるためである。統一基準に段数の定めはない。"
# custom:
#   id: OUT-015
#   en:
#     title: "Subcontracting is not deeper than the organisation allows"
#     description: "Subcontracts deeper than the number of tiers the organisation has set are violations, since checks reach less with each tier. The standard sets no number."
#   severity: medium
#   kinds: [Contract]
#   reads: [Contract, Supplier]
#   parameters: [subcontracting_tiers]
#   clauses: []
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "契約「{contract}」は {tier} 段目の再委託で、組織が定める上限 {limit} 段を超えています"
#     en: "The contract \"{contract}\" is at tier {tier}, beyond the {limit} tiers the organisation has set"
#   expected:
#     ja: "再委託の段数がパラメーター subcontracting_tiers 以下であること"
#     en: "No subcontract is deeper than the parameter subcontracting_tiers"
#   remedy:
#     ja: "再委託の段数を減らすよう委託先に求めるか、例外措置の承認を得てください"
#     en: "Have the supplier shorten the chain, or have an exception approved"
package kijun.rules.outsourcing.too_many_tiers

import data.kijun.lib.outsourcing_chain as chain

applicable if chain.agency_contract(input)

findings contains {
	"path": chain.mention(input, way[0]),
	"args": {"contract": name, "tier": count(way), "limit": data.kijun.parameters.subcontracting_tiers},
	"key": name,
	"related": chain.stations(way),
} if {
	some name, way in chain.chains(input.metadata.name)
	count(way) > data.kijun.parameters.subcontracting_tiers
}
