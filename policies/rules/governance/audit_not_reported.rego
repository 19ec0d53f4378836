# METADATA
# title: 監査の結果を最高情報セキュリティ責任者に報告する
# description: "情報セキュリティ監査責任者は、監査を実施し、結果を監査報告書として最高情報セキュリティ責任者に報告する。報告書の期限（定めがなければ年度末）を過ぎて報告の記録がないものを違反とする。前年度までを見る。前年度以降の監査の記録が一つもなければ違反とする。今年度の記録だけがあり前年度の記録がないときは未確認とする。"
# custom:
#   id: GOV-069
#   en:
#     title: "Audit results are reported"
#     description: "The head auditor has audits conducted and gives the chief officer an audit report. No recorded report after its due day (else the end of the year) is a violation. This year and the last are looked at. Nothing on record for this year and the last is a violation. This year on record without the last is unknown."
#   severity: high
#   kinds: [Organization]
#   clauses: ["unified-r7:2.3.2(2)(a)", "management-guideline:direction-6(b)", "insider-guideline:30"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "{year}年度の監査報告書を最高情報セキュリティ責任者に報告した記録がありません（期限 {day}）"
#     en: "No audit report for fiscal {year} to the chief information security officer is recorded (due {day})"
#   unknown:
#     ja: "{year}年度の監査の記録がなく、監査報告書を確かめられません"
#     en: "The audit of fiscal {year} is not on record, so its report cannot be told"
#   expected:
#     ja: "基準日以前の報告の日（reported_on）"
#     en: "a reported_on that is not in the future"
#   remedy:
#     ja: "監査を終えて報告し、日付を記録してください。"
#     en: "Finish the audit, report, and record the day."
package kijun.rules.governance.audit_not_reported

import data.kijun.lib.governance
import data.kijun.lib.place

applicable if {
	some year in input.spec.audits
	_due(year)
}

findings contains {
	"path": place.nearest(input, ["spec", "audits", i, "reported_on"]),
	"args": {"year": year.fiscal_year, "day": governance.deadline(year.fiscal_year, year, "report_due_on")},
} if {
	some i, year in input.spec.audits
	_due(year)
	not governance.dated(year, "reported_on", input.as_of)
}

_due(year) if {
	governance.recent(year, input.as_of)
	governance.deadline(year.fiscal_year, year, "report_due_on") < input.as_of
}

# Nothing on record is nothing done that could be seen.
applicable if _unrecorded

findings contains {"path": place.nearest(input, ["spec", "audits"]), "args": {"year": governance.fiscal_year(input.as_of), "day": "—"}, "key": "unrecorded"} if _unrecorded

_unrecorded if governance.unrecorded(input, "audits")

# What was due last year cannot be seen.
applicable if _unseen

open contains {"path": ["spec", "audits"], "args": {"year": governance.fiscal_year(input.as_of) - 1}} if _unseen

_unseen if {
	governance.last_year_missing(input, "audits")
	count({i | some i, year in input.spec.audits; _seen(year)}) == 0
}

_seen(year) if _due(year)

_seen(year) if governance.dated(year, "reported_on", input.as_of)
