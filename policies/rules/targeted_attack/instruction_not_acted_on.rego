# METADATA
# title: 指示に応じて措置を講ずる
# description: "職員等は報告窓口等の指示に従い、情報セキュリティ責任者は、定められた手順又は CSIRT の指示若しくは助言に従い、インシデントに適切に対処する。復旧を終えたのに、CSIRT の指示に応じた措置の記録がないもの、措置の記録が一つもないものを違反とする。復旧の前は不明とする。指示と措置の対応で判定するのは kijun の解釈である。"
# custom:
#   id: ATK-024
#   en:
#     title: "Instructions are acted on"
#     description: "Employees follow the instructions they are given, and information security officers deal with the incident under the procedures or the CSIRT's instructions or advice. Once recovery is complete, an instruction without an action recorded for it, or no action at all, is a violation; before that it is not known. Matching actions with instructions is kijun's reading."
#   severity: medium
#   kinds: [Incident]
#   clauses: ["unified-r7:2.2.4(2)(a)", "unified-r7:2.2.4(2)(e)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "復旧を終えましたが、指示「{instruction}」に応じた措置が記録されていません"
#     en: "Recovery is complete, but no action for instruction \"{instruction}\" is recorded"
#   unknown:
#     ja: "復旧の前であり、指示に応じた措置を講じ終えたか確かめられません"
#     en: "Recovery is not complete, so it cannot be told whether the instructions were acted on"
#   expected:
#     ja: "actions に、instructions のそれぞれに応じた措置（instruction がその識別子）がある"
#     en: "actions has one for each of instructions, naming its id"
#   remedy:
#     ja: "講じた措置を actions に記録してください"
#     en: "Record what was done in actions"
package kijun.rules.targeted_attack.instruction_not_acted_on

import data.kijun.lib.incidents
import data.kijun.lib.place

applicable if input.spec.assessment.result == "incident"

findings contains {"path": ["spec", "instructions", i], "args": {"instruction": instruction.id}} if {
	_recovered
	some i, instruction in input.spec.instructions
	not instruction.id in {action.instruction | some action in _done}
}

findings contains {"path": place.nearest(input, ["spec", "actions"]), "args": {"instruction": "—"}} if {
	_recovered
	count(_done) == 0
}

open contains {"path": ["spec", "assessment"], "args": {}} if not _recovered

_recovered if input.spec.recovered_on <= input.as_of

_done contains action if {
	some action in input.spec.actions
	incidents.done(action.at, input.as_of)
}
