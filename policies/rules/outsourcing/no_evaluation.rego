# METADATA
# title: "委託先を三つの手法のいずれかで評価している"
# description: "選定の日までに行った、ISMS 認証、対策ベンチマーク、情報セキュリティ監査のいずれかによる評価の記録を求める。三つの手法は NISC の評価手法の利用の手引によるもので、統一基準は仕様に基づく選定を求めるにとどまる。"
# custom:
#   id: OUT-027
#   en:
#     title: "The supplier was evaluated by one of the three methods"
#     description: "The selection needs a recorded evaluation by ISMS certificate, benchmark or security audit, made by the day of the selection. The three methods come from the NISC guide; the standard asks for a selection based on the specification."
#   severity: medium
#   kinds: [Contract]
#   clauses: []
#   basis: practice
#   since: 0.1.0
#   message:
#     ja: "選定の日までに委託先の情報セキュリティを評価した記録がありません"
#     en: "No evaluation of the supplier's security by the day of the selection is on record"
#   expected:
#     ja: "selection.evaluations に、選定の日までの評価が一つ以上あること"
#     en: "selection.evaluations holds at least one evaluation made by the day of the selection"
#   remedy:
#     ja: "認証の確認、対策ベンチマーク又は情報セキュリティ監査を行い、evaluations に記録してください。選定の後に評価したのであれば、例外措置の承認を得てください"
#     en: "Verify a certificate, obtain a benchmark or carry out an audit, and record it in evaluations; if that comes after the selection, have an exception approved"
package kijun.rules.outsourcing.no_evaluation

import data.kijun.lib.outsourcing_chain as chain
import data.kijun.lib.place

applicable if {
	chain.concluded(input, input.as_of)
	input.spec.selection
}

findings contains {"path": place.nearest(input, ["spec", "selection", "evaluations"]), "args": {}} if {
	not _evaluated
}

_evaluated if {
	some evaluation in input.spec.selection.evaluations
	evaluation.evaluated_on <= input.spec.selection.selected_on
}
