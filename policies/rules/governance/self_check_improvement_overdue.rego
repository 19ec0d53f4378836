# METADATA
# title: 自己点検を踏まえた改善の指示を期限までに改善する
# description: "自己点検を踏まえた改善の指示について、期限を過ぎて完了の記録がないものを違反とする。条項は改善と結果の報告を求め、期限は改善計画による。"
# custom:
#   id: GOV-067
#   en:
#     title: "Improvements instructed after the self-check are done in time"
#     description: "Improvements instructed after the self-check past their due day and not recorded as done are a violation. The clause demands improvement and its report; the due day is that of the plan."
#   severity: medium
#   kinds: [Organization]
#   clauses: []
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "自己点検を踏まえた改善の指示「{id}」（{year}年度）が期限 {day} を過ぎて完了していません"
#     en: "\"{id}\" of fiscal {year} was due on {day} and is not done"
#   unknown:
#     ja: "自己点検を踏まえた改善の指示「{id}」（{year}年度）に期限がなく、遅れを判定できません"
#     en: "Improvement \"{id}\" of the {year} self-check has no due date, so it cannot be told whether it is late"
#   expected:
#     ja: "期限までの完了の日（done_on）、又は改められた期限"
#     en: "a done_on by the due day, or a revised due day"
#   remedy:
#     ja: "改善を終えて完了の日（done_on）を記録するか、進捗を報告したうえで期限を改めてください。"
#     en: "Finish it and record done_on, or report progress and revise the due day."
package kijun.rules.governance.self_check_improvement_overdue

import data.kijun.lib.governance

applicable if {
	some year in input.spec.self_checks
	count(year.improvements) > 0
}

open contains {"path": ["spec", "self_checks", i, "improvements", j], "args": {"id": entry.id, "year": year.fiscal_year}} if {
	some i, year in input.spec.self_checks
	some j, entry in year.improvements
	not entry.due_on
	not governance.dated(entry, "done_on", input.as_of)
}

findings contains {
	"path": ["spec", "self_checks", i, "improvements", j, "due_on"],
	"args": {"id": entry.id, "year": year.fiscal_year, "day": entry.due_on},
} if {
	some i, year in input.spec.self_checks
	some j, entry in year.improvements
	governance.overdue(entry, input.as_of)
}
