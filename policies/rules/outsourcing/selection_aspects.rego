# METADATA
# title: "選定で事業の安定性と対策の遂行能力を確かめている"
# description: "選定の記録に、事業の安定性と情報セキュリティ対策の遂行能力を確かめた結果を求める。二つの観点は NISC の評価手法の利用の手引によるもので、統一基準は仕様に基づく選定を求めるにとどまる。"
# custom:
#   id: OUT-042
#   en:
#     title: "The selection looked at stability and ability to perform"
#     description: "The record of the selection needs the findings on the stability of the business and on the ability to carry out security measures. Both come from the NISC guide on evaluation methods; the standard asks for a selection based on the specification."
#   severity: low
#   kinds: [Contract]
#   clauses: []
#   basis: practice
#   since: 0.1.0
#   message:
#     ja: "選定の記録に {field} がありません"
#     en: "The record of the selection has no {field}"
#   expected:
#     ja: "selection に business_stability と capability が書かれていること"
#     en: "selection has business_stability and capability"
#   remedy:
#     ja: "事業の安定性と対策の遂行能力を確かめ、結果を selection に書いてください"
#     en: "Examine the stability of the business and the ability to perform, and record the result in selection"
package kijun.rules.outsourcing.selection_aspects

import data.kijun.lib.outsourcing_chain as chain

applicable if {
	chain.agency_contract(input)
	input.spec.selection
}

findings contains {"path": ["spec", "selection"], "args": {"field": field}, "key": field} if {
	some field in {"business_stability", "capability"}
	not input.spec.selection[field]
}
