# METADATA
# title: 教育の実施状況を最高情報セキュリティ責任者に報告する
# description: "教育の実施状況は、分析・評価して最高情報セキュリティ責任者に報告する。終わった年度について、年度末から組織が定める日数を過ぎても報告の記録がないものを違反とする。日数は組織が定める。前年度以降の教育の記録が一つもなければ違反とする。今年度の記録だけがあり前年度の記録がないときは未確認とする。"
# custom:
#   id: GOV-062
#   en:
#     title: "Results of education are reported"
#     description: "The state of education is analysed and reported to the chief information security officer. A past year without a recorded report after the set number of days is a violation. The number is the organisation's own. Nothing on record for this year and the last is a violation. This year on record without the last is unknown."
#   severity: low
#   kinds: [Organization]
#   parameters: [annual_report_days]
#   clauses: ["unified-r7:2.2.3(2)(e)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "{year}年度の教育の実施状況を、最高情報セキュリティ責任者に報告した記録がありません（年度末から組織が定める{limit}日まで）"
#     en: "No report on the education of fiscal {year} to the chief information security officer is recorded (within {limit} days of the year's end, as the organisation has set)"
#   unknown:
#     ja: "{year}年度の教育の記録がなく、最高情報セキュリティ責任者への報告を確かめられません"
#     en: "The education of fiscal {year} is not on record, so its report cannot be told"
#   expected:
#     ja: "基準日以前の最高情報セキュリティ責任者への報告の日（reported_to_ciso_on）"
#     en: "a reported_to_ciso_on that is not in the future"
#   remedy:
#     ja: "分析・評価の結果を報告し、日付を記録してください。"
#     en: "Report the evaluation and record the day."
package kijun.rules.governance.education_not_reported

import data.kijun.lib.dates
import data.kijun.lib.governance
import data.kijun.lib.place

applicable if {
	some year in input.spec.education
	_report_due(year)
}

findings contains {
	"path": place.nearest(input, ["spec", "education", i, "reported_to_ciso_on"]),
	"args": {"year": year.fiscal_year, "limit": data.kijun.parameters.annual_report_days},
} if {
	some i, year in input.spec.education
	_report_due(year)
	not governance.dated(year, "reported_to_ciso_on", input.as_of)
}

_report_due(year) if {
	governance.recent(year, input.as_of)
	dates.days_between(governance.year_end(year.fiscal_year), input.as_of) > data.kijun.parameters.annual_report_days
}

# Nothing on record is nothing done that could be seen.
applicable if _unrecorded

findings contains {"path": place.nearest(input, ["spec", "education"]), "args": {"year": governance.fiscal_year(input.as_of), "limit": data.kijun.parameters.annual_report_days}, "key": "unrecorded"} if _unrecorded

_unrecorded if governance.unrecorded(input, "education")

# What was due last year cannot be seen.
applicable if _unseen

open contains {"path": ["spec", "education"], "args": {"year": governance.fiscal_year(input.as_of) - 1}} if _unseen

_unseen if {
	governance.last_year_missing(input, "education")
}
