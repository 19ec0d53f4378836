# METADATA
# title: "選定条件に意図しない変更を防ぐ措置の条件を加えている"
# description: "情報システムに関する業務委託では、機関の意図しない変更が情報システムに加えられないための措置を、選定条件と仕様に加えていることを求める。"
# custom:
#   id: OUT-037
#   en:
#     title: "Selection criteria cover prevention of unintended change"
#     description: "For work on an information system, the selection criteria and specification must cover measures that prevent changes the agency did not intend."
#   severity: high
#   kinds: [Contract]
#   clauses: ["unified-r7:4.1.2(1)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "意図しない変更を防ぐ措置が選定条件に加えられていません"
#     en: "The selection criteria do not cover prevention of unintended change"
#   expected:
#     ja: "specification.unintended_change_criteria に選定条件の内容が書かれていること"
#     en: "specification.unintended_change_criteria says what the criteria ask for"
#   remedy:
#     ja: "意図しない変更を防ぐ管理体制とその確かめ方を選定条件に加え、内容を書いてください"
#     en: "Add the structure that prevents unintended change, and how it is verified, to the criteria, and record it"
package kijun.rules.outsourcing.no_unintended_change_criteria

import data.kijun.lib.outsourcing_chain as chain
import data.kijun.lib.place

applicable if {
	chain.concluded(input, input.as_of)
	some kind in input.spec.work_kinds
	kind in {"system_construction", "system_operation", "outsourced_service"}
}

findings contains {"path": place.nearest(input, ["spec", "specification"]), "args": {}} if {
	not input.spec.specification.unintended_change_criteria
}
