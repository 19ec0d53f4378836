# METADATA
# title: 監査の指摘に改善計画を定める
# description: "最高情報セキュリティ責任者は監査報告書の指摘について改善計画の策定を指示し、情報セキュリティ責任者は所管に特有の事項の改善計画を定めて最高情報セキュリティ責任者に報告する（機関等を横断する事項は GOV-133 で見る）。完了していない指摘に、改善計画、期限又は報告の記録がないものを違反とする。前年度以降の監査の記録が一つもなければ違反とする。今年度の記録だけがあり前年度の記録がないときは未確認とする。"
# custom:
#   id: GOV-071
#   en:
#     title: "Audit findings have an improvement plan"
#     description: "The chief officer has improvement plans formulated for the issues of the audit report; the information security officers formulate them for issues of their own and report them (GOV-133 looks at those across the agency). An open issue without a plan, a due day or the report of the plan is a violation. Nothing on record for this year and the last is a violation. This year on record without the last is unknown."
#   severity: high
#   kinds: [Organization]
#   clauses: ["unified-r7:2.3.2(3)(c)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "監査の指摘「{id}」（{year}年度）に、最高情報セキュリティ責任者に報告した、期限のある改善計画がありません"
#     en: "Audit finding \"{id}\" of fiscal {year} has no improvement plan with a due day that was reported to the chief information security officer"
#   unknown:
#     ja: "{year}年度の監査の報告と指摘（findings）が記録されていません。なければ空の一覧を記してください"
#     en: "The audit of fiscal {year} has no recorded report or does not state its issues (findings; an empty list when none)"
#   expected:
#     ja: "完了していない指摘に改善計画（plan）、期限（due_on）、報告の日（plan_reported_on）がある"
#     en: "an open finding has plan, due_on and plan_reported_on"
#   remedy:
#     ja: "改善計画を定めて最高情報セキュリティ責任者に報告し、期限と報告の日を記録してください。"
#     en: "Formulate a plan, report it to the chief officer, and record due day and day of the report."
package kijun.rules.governance.audit_finding_without_plan

import data.kijun.lib.governance
import data.kijun.lib.place

# Issues of this reach.
applicable if {
	some year in input.spec.audits
	some issue in year.findings
	not issue.scope == "cross_sectoral"
}

findings contains {"path": ["spec", "audits", i, "findings", j], "args": {"id": entry.id, "year": year.fiscal_year}} if {
	some i, year in input.spec.audits
	some j, entry in year.findings
	not entry.scope == "cross_sectoral"
	not governance.dated(entry, "done_on", input.as_of)
	not _planned(entry)
}

_planned(entry) if {
	entry.plan
	entry.due_on
	entry.plan_reported_on <= input.as_of
}

# Nothing on record is nothing done that could be seen.
applicable if _unrecorded

findings contains {"path": place.nearest(input, ["spec", "audits"]), "args": {"id": "—", "year": governance.fiscal_year(input.as_of)}, "key": "unrecorded"} if _unrecorded

_unrecorded if governance.unrecorded(input, "audits")

# A reported audit that does not say whether it found anything.
applicable if count(_silent) > 0

open contains {"path": ["spec", "audits", i], "args": {"year": year.fiscal_year}} if some i, year in _silent

_silent := {i: year |
	some i, year in _reported
	not year.findings
}

_reported := {i: year |
	some i, year in input.spec.audits
	governance.recent(year, input.as_of)
	governance.dated(year, "reported_on", input.as_of)
}

# What was due last year cannot be seen.
applicable if _unseen

open contains {"path": ["spec", "audits"], "args": {"year": governance.fiscal_year(input.as_of) - 1}} if _unseen

_unseen if {
	governance.last_year_missing(input, "audits")
	count(_reported) == 0
}
