# METADATA
# title: "仕様に応じた提案を委託先から受けている"
# description: "契約した委託先から、策定した仕様に応じた提案を、仕様の策定の日から選定の日までの間に受け取った記録を求める。提案が名指す仕様は、仕様の番号と同じでなければならない。"
# custom:
#   id: OUT-049
#   en:
#     title: "The supplier made a proposal in answer to the specification"
#     description: "The contracted supplier's proposal in answer to the specification must have been received from the day the specification was fixed to the day of the selection; the specification it names must be the one on record."
#   severity: medium
#   kinds: [Contract]
#   clauses: ["unified-r7:4.1.1(2)(b)(i)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "策定した仕様に応じた提案を、選定までに委託先から受けた記録がありません"
#     en: "There is no record of the supplier's proposal in answer to the specification by the selection"
#   expected:
#     ja: "selection.proposal に、仕様の策定から選定までの受領日と、specification.reference と同じ仕様の番号があること"
#     en: "selection.proposal with a day between specification and selection, and the same specification as specification.reference"
#   remedy:
#     ja: "仕様に応じた提案を求め、selection.proposal に受領日と仕様の番号を記録してください。"
#     en: "Ask for a proposal in answer to the specification and record the day and the specification in selection.proposal."
package kijun.rules.outsourcing.proposal_missing

import data.kijun.lib.outsourcing_chain as chain
import data.kijun.lib.place
import data.kijun.lib.records

applicable if chain.concluded(input, input.as_of)

findings contains {"path": place.nearest(input, ["spec", "selection", "proposal"]), "args": {}} if not _proposed

_proposed if {
	proposal := input.spec.selection.proposal
	proposal.specification == input.spec.specification.reference
	records.done_between(
		proposal, "received_on",
		input.spec.specification.fixed_on, min({input.spec.selection.selected_on, input.as_of}),
	)
}
