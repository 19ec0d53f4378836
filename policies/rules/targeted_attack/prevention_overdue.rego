# METADATA
# title: 再発防止策を期限までに講ずる
# description: "期限を過ぎた再発防止策に、基準日までの完了日が無ければ違反とする。条項は再発防止に必要な措置を求め、期限で判定するのは kijun の解釈である。"
# custom:
#   id: ATK-015
#   en:
#     title: "Measures against recurrence are taken in time"
#     description: "A measure against recurrence past its due date that was not done by the day of judgement is reported. The clause asks for the necessary measures; judging by due date is kijun's reading."
#   severity: medium
#   kinds: [Incident]
#   clauses: ["unified-r7:2.2.4(4)(b)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "再発防止策「{name}」が期限（{due_on}）を過ぎても完了していません"
#     en: "Measure \"{name}\" against recurrence is past its due date ({due_on}) and not done"
#   expected:
#     ja: "done_on に完了日があること"
#     en: "done_on gives the day it was done"
#   remedy:
#     ja: "再発防止策を講じて done_on に記録するか、理由を添えて期限を改めてください"
#     en: "Take the measure and record it in done_on, or change the due date with a reason"
package kijun.rules.targeted_attack.prevention_overdue

applicable if count(input.spec.prevention) > 0

findings contains {"path": ["spec", "prevention", i, "due_on"], "args": {"name": measure.name, "due_on": measure.due_on}} if {
	some i, measure in input.spec.prevention
	measure.due_on < input.as_of
	not _done(measure)
}

_done(measure) if measure.done_on <= input.as_of
