# METADATA
# title: "契約までに仕様に基づく選定を終えている"
# description: "仕様に基づく委託先の選定は業務委託に先立って行う。選定の日が、契約締結日又は業務の開始日のいずれか早い日より後のものを違反とする。"
# custom:
#   id: OUT-078
#   en:
#     title: "The supplier is selected by the agreement"
#     description: "The supplier is selected on the basis of the specification before outsourcing. A selection after the agreement or the start of the work, whichever is earlier, is a violation."
#   severity: medium
#   kinds: [Contract]
#   clauses: ["unified-r7:4.1.1(2)(a)(iii)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "委託先の選定 {selected_on} が、契約又は業務の開始（{before}）より後です"
#     en: "The supplier was selected on {selected_on}, after the agreement or the start of the work ({before})"
#   expected:
#     ja: "選定の日（selection.selected_on）が、契約締結日と業務の開始日のいずれよりも後でないこと"
#     en: "selection.selected_on is neither after the agreement nor after the start of the work"
#   remedy:
#     ja: "日付の誤りであれば訂正してください。選定を経ずに契約したのであれば、経緯を記録し、仕様に基づく評価を行って例外措置の承認を得てください。"
#     en: "Correct the date if it is a mistake; if the agreement was made without a selection, record why, evaluate the supplier by the specification and have an exception approved."
package kijun.rules.outsourcing.selected_after_agreement

import data.kijun.lib.outsourcing_chain as chain

applicable if {
	chain.concluded(input, input.as_of)
	input.spec.selection
}

findings contains {
	"path": ["spec", "selection", "selected_on"],
	"args": {"selected_on": input.spec.selection.selected_on, "before": _outsourced_on},
} if {
	input.spec.selection.selected_on > _outsourced_on
}

_outsourced_on := min({input.spec.period.starts_on, object.get(input.spec, "signed_on", input.spec.period.starts_on)})
