# METADATA
# title: 教育の実施状況を報告する
# description: "課室情報セキュリティ責任者は、教育の実施状況を記録し、情報セキュリティ責任者と統括情報セキュリティ責任者に報告する。年度末から組織が定める日数を過ぎても報告の記録がない年度を違反とする。前年度までを見る。日数は組織が定める。前年度以降の教育の記録が一つもなければ違反とする。今年度の記録だけがあり前年度の記録がないときは未確認とする。"
# custom:
#   id: GOV-119
#   en:
#     title: "The implementation of education is reported"
#     description: "Division or office officers record how education was carried out and report it to the information security officer and the head officer. A year without the report after the set number of days from its end is a violation. This year and the last are looked at; the number is the organisation's own. Nothing on record for this year and the last is a violation. This year on record without the last is unknown."
#   severity: low
#   kinds: [Organization]
#   parameters: [annual_report_days]
#   clauses: ["unified-r7:2.2.3(2)(d)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "{year}年度の教育の実施状況を、年度末から組織が定める{limit}日以内に報告した記録がありません（欠けている記録: {missing}。reported_to_officers_on は情報セキュリティ責任者、reported_to_head_on は統括情報セキュリティ責任者への報告の日）"
#     en: "The education of fiscal {year} was not reported within the {limit} days after the end of the year that the organisation has set (missing: {missing}; to the information security officers, or to the head officer)"
#   unknown:
#     ja: "{year}年度の教育の記録がなく、実施状況の報告を確かめられません"
#     en: "The education of fiscal {year} is not on record, so its report cannot be told"
#   expected:
#     ja: "情報セキュリティ責任者への報告の日（reported_to_officers_on）と統括情報セキュリティ責任者への報告の日（reported_to_head_on）が、いずれも基準日以前である"
#     en: "a reported_to_officers_on and a reported_to_head_on that are not in the future"
#   remedy:
#     ja: "課室の記録をまとめて報告し、日付を記録してください。"
#     en: "Have the divisions' records reported and record the day."
package kijun.rules.governance.education_record_not_passed_on

import data.kijun.lib.dates
import data.kijun.lib.governance
import data.kijun.lib.place

findings contains {
	"path": place.nearest(input, ["spec", "education", i, missing]),
	"args": {"year": year.fiscal_year, "missing": missing, "limit": data.kijun.parameters.annual_report_days},
	"key": missing,
} if {
	some i, year in input.spec.education
	_report_due(year)
	some missing in ["reported_to_officers_on", "reported_to_head_on"]
	not governance.dated(year, missing, input.as_of)
}

applicable if {
	some year in input.spec.education
	_report_due(year)
}

_report_due(year) if {
	governance.recent(year, input.as_of)
	dates.days_between(governance.year_end(year.fiscal_year), input.as_of) > data.kijun.parameters.annual_report_days
}

# Nothing on record is nothing done that could be seen.
applicable if _unrecorded

findings contains {"path": place.nearest(input, ["spec", "education"]), "args": {"year": governance.fiscal_year(input.as_of), "missing": "—", "limit": data.kijun.parameters.annual_report_days}, "key": "unrecorded"} if _unrecorded

_unrecorded if governance.unrecorded(input, "education")

# What was due last year cannot be seen.
applicable if _unseen

open contains {"path": ["spec", "education"], "args": {"year": governance.fiscal_year(input.as_of) - 1}} if _unseen

_unseen if {
	governance.last_year_missing(input, "education")
}
