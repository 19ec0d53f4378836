# METADATA
# title: "選定の前に選定基準を含む仕様を策定している"
# description: "委託先の選定条件を含む仕様が、委託先の選定までに策定されていることを求める。仕様の記録がない場合も違反とする。"
# custom:
#   id: OUT-004
#   en:
#     title: "The specification with the selection criteria comes before the selection"
#     description: "The specification, which holds the selection criteria, must be fixed by the day of the selection. A missing specification is a violation as well."
#   severity: medium
#   kinds: [Contract]
#   clauses: ["unified-r7:4.1.1(2)(a)(ii)", "unified-r7:4.1.1(2)(a)(iii)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "選定条件を含む仕様が、選定の日までに策定されていません"
#     en: "The specification with the selection criteria was not fixed by the day of the selection"
#   expected:
#     ja: "specification の策定日が選定の日以前であること"
#     en: "specification was fixed on or before the day of the selection"
#   remedy:
#     ja: "仕様の策定日を specification に記録し、選定の後に策定したのであれば、その仕様で選定をやり直すか例外措置の承認を得てください"
#     en: "Record when the specification was fixed; if that was after the selection, select again by it or have an exception approved"
package kijun.rules.outsourcing.specification_not_first

import data.kijun.lib.outsourcing_chain as chain

applicable if chain.concluded(input, input.as_of)

findings contains {"path": ["spec"], "args": {}} if not input.spec.specification

findings contains {"path": ["spec", "specification", "fixed_on"], "args": {}} if {
	input.spec.specification.fixed_on > input.spec.selection.selected_on
}
