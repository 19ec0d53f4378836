# METADATA
# title: "再委託・再々委託の先でも認めた国の中で情報を取り扱う"
# description: "機関の契約から再委託の契約を 6 段までたどり、その先で情報を取り扱う場所が、機関の契約又は組織の定める国の外にあれば違反とする。場所の記録がない契約は不明とする。統一基準の遵守事項は再委託にも国にも触れないため、情報の適正な取扱いに結び付けた kijun の解釈である。"
# custom:
#   id: OUT-014
#   en:
#     title: "Information stays in permitted countries down the chain"
#     description: "From the agency's contract the subcontracts are followed for six tiers; a place of processing outside the countries set by the agency's contract or the organisation is a violation, and a contract without places is unknown. The requirements name neither subcontracting (再委託) nor countries; the tie to proper handling of information is kijun's reading."
#   severity: critical
#   kinds: [Contract]
#   reads: [Contract, Supplier]
#   parameters: [processing_countries]
#   clauses: []
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "{tier} 段目の再委託の契約「{contract}」により、情報が {country} の「{place}」で取り扱われています"
#     en: "By the contract \"{contract}\" at tier {tier}, information is processed at \"{place}\" in {country}"
#   unknown:
#     ja: "再委託の契約「{contract}」に、情報を取り扱う場所が書かれていません"
#     en: "The subcontract \"{contract}\" does not say where the information is processed"
#   expected:
#     ja: "連鎖の全ての契約で、場所の国が機関の契約又は組織の定める国に含まれていること"
#     en: "In every contract of the chain, the places are in the countries set by the agency's contract or the organisation"
#   remedy:
#     ja: "その場所での取扱いをやめさせ、渡された情報の返却・抹消を確かめてください。連鎖の各契約は関連箇所に示しています"
#     en: "Have the processing there ended and confirm return or erasure; each contract of the chain is among the related places"
package kijun.rules.outsourcing.chain_place_of_processing

import data.kijun.lib.outsourcing
import data.kijun.lib.outsourcing_chain as chain
import data.kijun.lib.outsourcing_places as places

applicable if {
	chain.agency_contract(input)
	outsourcing.sensitive(input)
}

findings contains {
	"path": chain.mention(input, way[0]),
	"args": {"contract": name, "tier": count(way), "place": location.place.name, "country": location.place.country},
	"key": concat("/", [name, location.place.name]),
	"related": array.concat(
		chain.stations(way),
		[{"kind": "Contract", "name": name, "path": array.concat(location.path, ["country"])}],
	),
} if {
	some name, way in chain.chains(input.metadata.name)
	some location in _locations(data.kijun.workspace.Contract[name])
	not location.place.country in places.permitted_countries(input)
}

open contains {
	"path": chain.mention(input, way[0]),
	"args": {"contract": name},
	"key": name,
	"related": chain.stations(way),
} if {
	some name, way in chain.chains(input.metadata.name)
	not data.kijun.workspace.Contract[name].spec.places[0]
}

_locations(contract) := own | passed_on if {
	own := {{"path": ["spec", "places", i], "place": site} | some i, site in contract.spec.places}
	passed_on := {{"path": ["spec", "subcontracts", i, "places", j], "place": site} |
		some i, subcontract in contract.spec.subcontracts
		some j, site in subcontract.places
	}
}
