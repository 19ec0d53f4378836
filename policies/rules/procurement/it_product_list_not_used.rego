# METADATA
# title: IT製品のセキュリティ要件リストを参照し脅威を分析する
# description: "機器等を調達するときは、「IT製品の調達におけるセキュリティ要件リスト」を参照し、利用環境の脅威を分析して要件を定める。契約（その日がないときは基準日）までの記録がなければ違反とし、機器等を調達するかが書かれていなければ不明とする。契約の日と比べるのは kijun の解釈である。"
# custom:
#   id: PRC-016
#   en:
#     title: "The list for IT products is used and threats are analysed"
#     description: "When equipment is procured, the list of requirements for IT products is referred to, and the threats of its environment are analysed. No record by the contract (or, without that date, the day of the check) is a violation, and whether equipment is procured not being stated is unknown; comparing with the contract is kijun's reading."
#   severity: medium
#   kinds: [Procurement]
#   clauses: ["unified-r7:5.2.1(3)(c)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "機器等を調達しますが、契約までの {missing}（referred_on はリストの参照、threats_analysed_on は脅威の分析）の記録がありません"
#     en: "Equipment is procured, but {missing} by the contract is not recorded"
#   unknown:
#     ja: "機器等（equipment）を調達するかが記録されていません（調達しなければ空の一覧を書く）"
#     en: "Whether equipment is procured (equipment) is not on record (an empty list when none is)"
#   expected:
#     ja: "it_product_requirements に、契約までの referred_on と threats_analysed_on がある"
#     en: "`it_product_requirements` holds both dates, not after the contract"
#   remedy:
#     ja: "リストを参照し、脅威を分析して日付を記録する"
#     en: "Use the list, analyse the threats and record the dates"
package kijun.rules.procurement.it_product_list_not_used

import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "it_product_requirements"]), "args": {"missing": field}, "key": field} if {
	some field in {"referred_on", "threats_analysed_on"}
	not _done(field)
}

_done(field) if {
	input.spec.it_product_requirements[field] <= min({input.as_of, object.get(input.spec, "contracted_on", input.as_of)})
}

applicable if count(input.spec.equipment) > 0

# Not even an empty list: nobody says that there is none.
applicable if not input.spec.equipment

open contains {"path": ["spec"], "args": {}} if not input.spec.equipment
