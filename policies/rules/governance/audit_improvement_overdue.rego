# METADATA
# title: 監査の指摘を期限までに改善する
# description: "監査の指摘について、期限を過ぎて完了の記録がないものを違反とする。条項は改善と結果の報告を求め、期限は改善計画による。"
# custom:
#   id: GOV-072
#   en:
#     title: "Audit findings are done in time"
#     description: "Audit findings past their due day and not recorded as done are a violation. The clause demands improvement and its report; the due day is that of the plan."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["management-guideline:direction-6(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "監査の指摘「{id}」（{year}年度）が期限 {day} を過ぎて完了していません"
#     en: "\"{id}\" of fiscal {year} was due on {day} and is not done"
#   expected:
#     ja: "期限までの完了の日（done_on）、又は改められた期限"
#     en: "a done_on by the due day, or a revised due day"
#   remedy:
#     ja: "改善を終えて完了の日（done_on）を記録するか、進捗を報告したうえで期限を改めてください。"
#     en: "Finish it and record done_on, or report progress and revise the due day."
package kijun.rules.governance.audit_improvement_overdue

import data.kijun.lib.governance

applicable if {
	some year in input.spec.audits
	count(year.findings) > 0
}

findings contains {
	"path": ["spec", "audits", i, "findings", j, "due_on"],
	"args": {"id": entry.id, "year": year.fiscal_year, "day": entry.due_on},
} if {
	some i, year in input.spec.audits
	some j, entry in year.findings
	governance.overdue(entry, input.as_of)
}
