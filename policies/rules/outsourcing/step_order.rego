# METADATA
# title: "委託の手順が順序どおりに行われている"
# description: "(1)可否の判断、(2)選定、(3)契約、(4)実施、(5)履行状況の確認、(6)是正の日付がこの順に並ぶことを求める。是正は、元になった確認と比べる。六つの手順は NISC の評価手法の利用の手引によるもので、統一基準は委託前に行う事項を定めるにとどまる。(3)と(4)の前後は OUT-046 が判定する。"
# custom:
#   id: OUT-002
#   en:
#     title: "The steps of outsourcing follow their order"
#     description: "The dates of (1) decision, (2) selection, (3) agreement, (4) execution, (5) check and (6) correction must follow that order; a correction is compared with the check it follows from. The six steps come from the NISC guide on evaluation methods; the standard itself only says what comes before outsourcing. OUT-046 judges (3) against (4)."
#   severity: medium
#   kinds: [Contract]
#   clauses: []
#   basis: practice
#   since: 0.1.0
#   message:
#     ja: "手順({later})の日付 {date} が、手順({earlier})の日付 {earlier_date} より前です"
#     en: "The date of step ({later}), {date}, is before that of step ({earlier}), {earlier_date}"
#   expected:
#     ja: "六つの手順の日付が番号の順に並んでいること"
#     en: "The dates of the six steps are in the order of their numbers"
#   remedy:
#     ja: "日付の誤りであれば訂正してください。順序が実際に逆であれば、経緯を記録し、飛ばした手順を実施してください"
#     en: "Correct the date if it is a mistake; if the order was really reversed, record why and carry out the step that was skipped"
package kijun.rules.outsourcing.step_order

import data.kijun.lib.outsourcing_chain as chain

applicable if chain.agency_contract(input)

findings contains {
	"path": step.path,
	"args": {"later": later, "date": step.date, "earlier": earlier, "earlier_date": _steps[earlier].date},
} if {
	some later, step in _steps
	earlier := max({number | some number in object.keys(_steps); number < later})
	step.date < _steps[earlier].date
	[earlier, later] != [3, 4]
}

# A correction is held against the check it follows from; one that follows from a report or an incident has no check.
findings contains {
	"path": ["spec", "corrections", i, "requested_on"],
	"args": {"later": 6, "date": correction.requested_on, "earlier": 5, "earlier_date": check.checked_on},
} if {
	some i, correction in input.spec.corrections
	some check in input.spec.checks
	check.name == correction.check
	correction.requested_on < check.checked_on
}

_steps[1] := {"path": ["spec", "decision", "decided_on"], "date": input.spec.decision.decided_on}

_steps[2] := {"path": ["spec", "selection", "selected_on"], "date": input.spec.selection.selected_on}

_steps[3] := {"path": ["spec", "signed_on"], "date": input.spec.signed_on}

_steps[4] := {"path": ["spec", "period", "starts_on"], "date": input.spec.period.starts_on}

_steps[5] := {"path": ["spec", "checks", first[1], "checked_on"], "date": first[0]} if {
	first := min({[check.checked_on, i] | some i, check in input.spec.checks})
}
