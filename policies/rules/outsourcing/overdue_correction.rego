# METADATA
# title: "期限を過ぎた是正措置が残っていない"
# description: "期限を過ぎても完了していない是正措置を違反とする。是正は NISC の評価手法の利用の手引の手順(6)で、統一基準の遵守事項に対応するものはない。"
# custom:
#   id: OUT-021
#   en:
#     title: "No correction is left open past its due date"
#     description: "A correction that is not completed after its due date is a violation. Correction is step (6) of the NISC guide on evaluation methods; no requirement of the standard corresponds to it."
#   severity: high
#   kinds: [Contract]
#   clauses: []
#   basis: practice
#   since: 0.1.0
#   message:
#     ja: "是正措置「{name}」が期限 {due_on} を過ぎても完了していません"
#     en: "The correction \"{name}\" was due on {due_on} and is not completed"
#   expected:
#     ja: "期限を過ぎた是正措置に completed_on があること"
#     en: "Corrections past their due date have completed_on"
#   remedy:
#     ja: "是正を完了させて completed_on に書いてください。完了しないときは、契約に基づく対処を求めてください"
#     en: "Have the correction completed and write completed_on; failing that, act under the contract"
package kijun.rules.outsourcing.overdue_correction

applicable if {
	some correction in input.spec.corrections
	correction.due_on
}

findings contains {
	"path": ["spec", "corrections", i, "due_on"],
	"args": {"name": correction.name, "due_on": correction.due_on},
} if {
	some i, correction in input.spec.corrections
	correction.due_on < input.as_of
	not _completed(correction)
}

_completed(correction) if correction.completed_on <= input.as_of
