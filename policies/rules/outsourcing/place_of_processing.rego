# METADATA
# title: "情報を取り扱う場所が認めた国の中にある"
# description: "要機密情報又は個人情報を取り扱う場所（再委託先の場所を含む）が、契約の permitted_countries、定めがなければ組織の定める国の中にあることを求める。場所の記録がなければ不明とする。国の定めがない再委託の契約は OUT-014 が判定する。統一基準は国を限定しないため、情報の適正な取扱いに結び付けた kijun の解釈である。"
# custom:
#   id: OUT-013
#   en:
#     title: "Information is processed in permitted countries"
#     description: "Places where confidential or personal information is processed, subcontractors' included, must lie in the contract's permitted_countries or, without those, in the countries the organisation has set. Without recorded places the answer is unknown. A subcontract that sets no countries is judged by OUT-014. The standard names no country; the tie to proper handling of information is kijun's reading."
#   severity: high
#   kinds: [Contract]
#   parameters: [processing_countries]
#   clauses: []
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "情報を取り扱う場所「{place}」の国 {country} は、契約又は組織が定める国（{permitted}）にありません"
#     en: "The place \"{place}\" is in {country}, which is not among the countries set by the contract or the organisation ({permitted})"
#   unknown:
#     ja: "「{name}」の情報を取り扱う場所が書かれていません"
#     en: "It is not recorded where the information of \"{name}\" is processed"
#   expected:
#     ja: "場所の国が permitted_countries 又はパラメーター processing_countries に含まれていること"
#     en: "The country of every place is in permitted_countries or the parameter processing_countries"
#   remedy:
#     ja: "その場所での取扱いをやめさせるか、法制度とリスクを評価した上で契約を変更してその国を認めてください"
#     en: "Have the processing there ended, or assess law and risk and amend the contract to permit the country"
package kijun.rules.outsourcing.place_of_processing

import data.kijun.lib.outsourcing
import data.kijun.lib.outsourcing_chain as chain
import data.kijun.lib.outsourcing_places as places

applicable if {
	outsourcing.sensitive(input)
	_own_countries
}

_own_countries if chain.agency_contract(input)

_own_countries if input.spec.permitted_countries

findings contains {
	"path": array.concat(location.path, ["country"]),
	"args": {
		"place": location.place.name,
		"country": location.place.country,
		"permitted": concat(", ", places.permitted_countries(input)),
	},
} if {
	some location in _locations
	not location.place.country in places.permitted_countries(input)
}

open contains {"path": ["spec"], "args": {"name": input.spec.work}} if not input.spec.places[0]

open contains {"path": ["spec", "subcontracts", i], "args": {"name": subcontract.name}} if {
	some i, subcontract in input.spec.subcontracts
	not subcontract.contract
	not subcontract.places[0]
}

_locations contains {"path": ["spec", "places", i], "place": site} if some i, site in input.spec.places

_locations contains {"path": ["spec", "subcontracts", i, "places", j], "place": site} if {
	some i, subcontract in input.spec.subcontracts
	some j, site in subcontract.places
}
