# METADATA
# title: "委託先を選定基準に基づいて選定している"
# description: "契約した業務について、委託先を選定した日と、用いた選定基準の記録を求める。統一基準では選定条件は仕様の一部であり、選定は仕様に基づいて行う。"
# custom:
#   id: OUT-003
#   en:
#     title: "The supplier was selected by the criteria"
#     description: "A contract needs the date of the selection and the selection criteria that were used. In the standard the criteria are part of the specification on which the selection is based."
#   severity: medium
#   kinds: [Contract]
#   clauses: ["unified-r7:4.1.1(2)(a)(ii)", "unified-r7:4.1.1(2)(a)(iii)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "選定基準に基づいて委託先を選定した記録がありません"
#     en: "There is no record of a selection by the selection criteria"
#   expected:
#     ja: "selection に選定した日と用いた選定基準が書かれていること"
#     en: "selection gives the date and the criteria used"
#   remedy:
#     ja: "選定の日付と用いた選定基準を selection に記録してください"
#     en: "Record the date of the selection and the criteria used in selection"
package kijun.rules.outsourcing.no_selection_record

import data.kijun.lib.outsourcing_chain as chain
import data.kijun.lib.place

applicable if chain.concluded(input, input.as_of)

findings contains {"path": place.nearest(input, ["spec", "selection"]), "args": {}} if {
	not input.spec.selection.criteria
}
