# METADATA
# title: IT製品のセキュリティ要件リストを参照し脅威を分析する
# description: "機器等を調達するときは、「IT製品の調達におけるセキュリティ要件リスト」を参照し、利用環境の脅威を分析して要件を定める。"
# custom:
#   id: PRC-016
#   en:
#     title: "The list for IT products is used and threats are analysed"
#     description: "When equipment is procured, the list of requirements for IT products is referred to, and the threats of its environment are analysed."
#   severity: medium
#   kinds: [Procurement]
#   clauses: ["unified-r7:5.2.1(3)(c)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "機器等を調達しますが、{missing} の記録がありません"
#     en: "Equipment is procured, but {missing} is not recorded"
#   expected:
#     ja: "it_product_requirements に referred_on と threats_analysed_on がある"
#     en: "`it_product_requirements` holds both dates"
#   remedy:
#     ja: "リストを参照し、脅威を分析して日付を記録する"
#     en: "Use the list, analyse the threats and record the dates"
package kijun.rules.procurement.it_product_list_not_used

import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "it_product_requirements"]), "args": {"missing": field}, "key": field} if {
	some field in {"referred_on", "threats_analysed_on"}
	not _done(field)
}

_done(field) if input.spec.it_product_requirements[field] <= input.as_of

applicable if count(input.spec.equipment) > 0
