# METADATA
# title: 機関等を横断する指摘に改善計画を定めて報告する
# description: "統括情報セキュリティ責任者は、機関等を横断して改善が必要な指摘について改善計画を定め、措置の結果とともに最高情報セキュリティ責任者に報告する。指示から組織が定める日数を過ぎて、完了していないのに、計画、期限又は報告の記録がない指摘を違反とする。条項は日数を示さない。前年度以降の監査の記録が一つもなければ違反とする。今年度の記録だけがあり前年度の記録がないときは未確認とする。"
# custom:
#   id: GOV-133
#   en:
#     title: "Issues across the agency have a reported improvement plan"
#     description: "For issues that need improvement across the agency the head information security officer formulates improvement plans and reports them with the results of measures. An open issue without plan, due day or report the set number of days after its instruction is a violation; the clause gives no number of days. Nothing on record for this year and the last is a violation. This year on record without the last is unknown."
#   severity: high
#   kinds: [Organization]
#   parameters: [audit_plan_days]
#   clauses: ["unified-r7:2.3.2(3)(b)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "機関等を横断する監査の指摘「{id}」（{year}年度）に、指示から組織が定める{limit}日を過ぎても {missing} の記録がありません（plan＝改善計画、due_on＝期限、plan_reported_on＝計画の報告の日）"
#     en: "Audit issue \"{id}\" (fiscal {year}) across the agency has no {missing}, longer than the {limit} days after its instruction that the organisation has set"
#   unknown:
#     ja: "{year}年度の監査の報告と指摘（findings）が記録されていません。指摘がなければ空の一覧を、指摘には及ぶ範囲（scope）を記してください"
#     en: "The audit of fiscal {year} has no recorded report or does not state its issues (findings, each with its scope; an empty list when none)"
#   expected:
#     ja: "及ぶ範囲（scope）が cross_sectoral の指摘に plan、期限（due_on）、計画の報告の日（plan_reported_on）がある"
#     en: "issues of scope cross_sectoral have plan, due_on and plan_reported_on"
#   remedy:
#     ja: "改善計画を定めて報告し、記録してください。"
#     en: "Formulate and report the plan and record it."
package kijun.rules.governance.audit_cross_sectoral_without_plan

import data.kijun.lib.dates
import data.kijun.lib.governance
import data.kijun.lib.place

findings contains {
	"path": place.nearest(input, ["spec", "audits", i, "findings", j, missing]),
	"args": {"year": year.fiscal_year, "id": entry.id, "missing": missing, "limit": data.kijun.parameters.audit_plan_days},
	"key": missing,
} if {
	some i, year in input.spec.audits
	some j, entry in year.findings
	entry.scope == "cross_sectoral"
	_due(year, entry)
	not governance.dated(entry, "done_on", input.as_of)
	some missing in ["plan", "due_on", "plan_reported_on"]
	not _recorded(entry, missing)
}

# Whether the issue reaches across the agency is not stated.
applicable if count(_unscoped) > 0

open contains {"path": ["spec", "audits", i, "findings", j], "args": {"year": year}} if some [i, j, year] in _unscoped

_unscoped contains [i, j, year.fiscal_year] if {
	some i, year in input.spec.audits
	some j, entry in year.findings
	not entry.scope
}

# With nothing instructed, the report of the audit is the beginning.
_due(year, entry) if {
	begun := object.get(entry, "instructed_on", object.get(year, "reported_on", "0001-01-01"))
	dates.days_between(begun, input.as_of) > data.kijun.parameters.audit_plan_days
}

_recorded(entry, "plan_reported_on") if entry.plan_reported_on <= input.as_of

_recorded(entry, missing) if {
	missing != "plan_reported_on"
	entry[missing]
}

# Issues of this reach.
applicable if {
	some year in input.spec.audits
	some issue in year.findings
	issue.scope == "cross_sectoral"
}

# Nothing on record is nothing done that could be seen.
applicable if _unrecorded

findings contains {"path": place.nearest(input, ["spec", "audits"]), "args": {"id": "—", "year": governance.fiscal_year(input.as_of), "limit": data.kijun.parameters.audit_plan_days, "missing": "—"}, "key": "unrecorded"} if _unrecorded

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
