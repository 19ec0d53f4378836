# METADATA
# title: 監査の指摘に改善計画の策定を指示する
# description: "最高情報セキュリティ責任者は、監査報告書の指摘について改善計画の策定等を指示し、終えていない改善計画の進捗を定期的に報告するよう指示する。報告から組織が定める日数を過ぎて、完了していないのに指示の記録がない指摘を違反とし、報告を終えたのに指摘の有無の記録がないものは未確認とする。前年度までを見る。条項は日数を示さない。前年度以降の監査の記録が一つもなければ違反とする。今年度の記録だけがあり前年度の記録がないときは未確認とする。"
# custom:
#   id: GOV-132
#   en:
#     title: "Improvement plans are instructed for audit issues"
#     description: "The chief information security officer instructs the formulation of improvement plans for the issues of the audit report and periodic reports on plans not completed. An open issue without a recorded instruction the set number of days after the report is a violation; a report without a statement of issues is unknown. This year and the last are looked at; the clause gives no number of days. Nothing on record for this year and the last is a violation. This year on record without the last is unknown."
#   severity: medium
#   kinds: [Organization]
#   parameters: [audit_instruction_days]
#   clauses: ["unified-r7:2.3.2(3)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "監査の指摘「{id}」（{year}年度）について、報告から組織が定める{limit}日以内に改善計画の策定を指示した記録がありません"
#     en: "No instruction to formulate an improvement plan for audit issue \"{id}\" (fiscal {year}) within the {limit} days after the report that the organisation has set"
#   unknown:
#     ja: "{year}年度の監査の報告と指摘（findings）が記録されていません。なければ空の一覧を記してください"
#     en: "The audit of fiscal {year} has no recorded report or does not state its issues (findings; an empty list when none)"
#   expected:
#     ja: "完了していない指摘（findings）に指示の日（instructed_on）がある"
#     en: "instructed_on for findings that are not done"
#   remedy:
#     ja: "改善計画の策定と進捗の報告を指示し、日付を記録してください。"
#     en: "Instruct plan and progress reports and record the day."
package kijun.rules.governance.audit_issue_not_instructed

import data.kijun.lib.dates
import data.kijun.lib.governance
import data.kijun.lib.place

findings contains {
	"path": place.nearest(input, ["spec", "audits", i, "findings", j, "instructed_on"]),
	"args": {"year": year.fiscal_year, "id": entry.id, "limit": data.kijun.parameters.audit_instruction_days},
} if {
	some i, year in _reported
	dates.days_between(year.reported_on, input.as_of) > data.kijun.parameters.audit_instruction_days
	some j, entry in year.findings
	not governance.dated(entry, "done_on", input.as_of)
	not governance.dated(entry, "instructed_on", input.as_of)
}

open contains {"path": ["spec", "audits", i], "args": {"year": year.fiscal_year}} if {
	some i, year in _reported
	not year.findings
}

applicable if count(_reported) > 0

_reported := {i: year |
	some i, year in input.spec.audits
	governance.recent(year, input.as_of)
	governance.dated(year, "reported_on", input.as_of)
}

# Nothing on record is nothing done that could be seen.
applicable if _unrecorded

findings contains {"path": place.nearest(input, ["spec", "audits"]), "args": {"id": "—", "year": governance.fiscal_year(input.as_of), "limit": data.kijun.parameters.audit_instruction_days}, "key": "unrecorded"} if _unrecorded

_unrecorded if governance.unrecorded(input, "audits")

# What was due last year cannot be seen.
applicable if _unseen

open contains {"path": ["spec", "audits"], "args": {"year": governance.fiscal_year(input.as_of) - 1}} if _unseen

_unseen if {
	governance.last_year_missing(input, "audits")
	count(_reported) == 0
}
