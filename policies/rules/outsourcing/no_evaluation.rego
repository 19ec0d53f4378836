# METADATA
# title: "委託先を三つの手法のいずれかで評価している"
# description: "選定に当たり、ISMS 認証、対策ベンチマーク、情報セキュリティ監査のいずれかによる評価の記録を求める。三つの手法は NISC の評価手法の利用の手引によるもので、統一基準は選定基準に基づく選定を求めるにとどまる。"
# custom:
#   id: OUT-027
#   en:
#     title: "The supplier was evaluated by one of the three methods"
#     description: "The selection needs a recorded evaluation by ISMS certificate, benchmark or security audit. The three methods come from the NISC guide; the standard asks for a selection by criteria."
#   severity: medium
#   kinds: [Contract]
#   clauses: ["unified-r7:4.1.1(2)(a)(iii)"]
#   basis: practice
#   since: 0.1.0
#   message:
#     ja: "委託先の情報セキュリティを評価した記録がありません"
#     en: "No evaluation of the supplier's security is on record"
#   expected:
#     ja: "selection.evaluations に評価が一つ以上あること"
#     en: "selection.evaluations holds at least one evaluation"
#   remedy:
#     ja: "認証の確認、対策ベンチマーク又は情報セキュリティ監査を行い、evaluations に記録してください"
#     en: "Verify a certificate, obtain a benchmark or carry out an audit, and record it in evaluations"
package kijun.rules.outsourcing.no_evaluation

import data.kijun.lib.outsourcing_chain as chain
import data.kijun.lib.place

applicable if {
	chain.concluded(input, input.as_of)
	input.spec.selection
}

findings contains {"path": place.nearest(input, ["spec", "selection", "evaluations"]), "args": {}} if {
	not input.spec.selection.evaluations[0]
}
