# METADATA
# title: "委託の可否を基準に照らして判断した記録がある"
# description: "契約した業務について、委託の可否を判断した記録と、用いた基準の名称を求める。統一基準は委託する業務の特定を求めるもので、判断の記録という形は kijun の解釈である。"
# custom:
#   id: OUT-001
#   en:
#     title: "The decision to outsource is on record with its criteria"
#     description: "A contract needs a recorded decision to outsource that names the criteria used. The standard asks to identify the operations to be outsourced; a record of the decision is kijun's reading."
#   severity: medium
#   kinds: [Contract]
#   clauses: []
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "委託の可否を、基準を示して判断した記録がありません"
#     en: "There is no record of a decision to outsource that names its criteria"
#   expected:
#     ja: "decision に判断した日と用いた基準が書かれていること"
#     en: "decision gives the date and the criteria used"
#   remedy:
#     ja: "提供してよい情報と委託してよい業務の範囲の基準に照らして可否を判断し、decision に日付と基準を記録してください"
#     en: "Decide by the criteria for what information and work may be outsourced, and record date and criteria in decision"
package kijun.rules.outsourcing.no_decision

import data.kijun.lib.outsourcing_chain as chain
import data.kijun.lib.place

applicable if chain.concluded(input, input.as_of)

findings contains {"path": place.nearest(input, ["spec", "decision"]), "args": {}} if {
	not input.spec.decision.criteria
}
