# METADATA
# title: 自己点検の結果を評価して報告する
# description: "統括情報セキュリティ責任者は、自己点検の結果を分析・評価し、最高情報セキュリティ責任者に報告する。回答の期限から組織が定める日数を過ぎても報告の記録がないものを違反とする。日数は組織が定める。前年度以降の自己点検の記録が一つもなければ違反とする。今年度の記録だけがあり前年度の記録がないときは未確認とする。"
# custom:
#   id: GOV-066
#   en:
#     title: "Self-check results are evaluated and reported"
#     description: "The head information security officer analyses and evaluates the results and reports to the chief officer. No recorded report after the set number of days from the due day is a violation. The number is the organisation's own. Nothing on record for this year and the last is a violation. This year on record without the last is unknown."
#   severity: medium
#   kinds: [Organization]
#   parameters: [annual_report_days]
#   clauses: ["unified-r7:2.3.1(3)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "{year}年度の自己点検の評価を、最高情報セキュリティ責任者に報告した記録がありません（期限から組織が定める{limit}日まで）"
#     en: "No report on the self-check of fiscal {year} to the chief information security officer is recorded (within {limit} days of its due day, as the organisation has set)"
#   unknown:
#     ja: "{year}年度の自己点検の記録がなく、結果の報告を確かめられません"
#     en: "The self-check of fiscal {year} is not on record, so the report of its results cannot be told"
#   expected:
#     ja: "基準日以前の最高情報セキュリティ責任者への報告の日（reported_to_ciso_on）"
#     en: "a reported_to_ciso_on that is not in the future"
#   remedy:
#     ja: "結果を分析・評価して報告し、日付を記録してください。"
#     en: "Evaluate and report the results and record the day."
package kijun.rules.governance.self_check_not_evaluated

import data.kijun.lib.dates
import data.kijun.lib.governance
import data.kijun.lib.place

applicable if {
	some year in input.spec.self_checks
	_report_due(year)
}

findings contains {
	"path": place.nearest(input, ["spec", "self_checks", i, "reported_to_ciso_on"]),
	"args": {"year": year.fiscal_year, "limit": data.kijun.parameters.annual_report_days},
} if {
	some i, year in input.spec.self_checks
	_report_due(year)
	not governance.dated(year, "reported_to_ciso_on", input.as_of)
}

_report_due(year) if {
	governance.recent(year, input.as_of)
	due := governance.deadline(year.fiscal_year, year, "due_on")
	dates.days_between(due, input.as_of) > data.kijun.parameters.annual_report_days
}

# Nothing on record is nothing done that could be seen.
applicable if _unrecorded

findings contains {"path": place.nearest(input, ["spec", "self_checks"]), "args": {"year": governance.fiscal_year(input.as_of), "limit": data.kijun.parameters.annual_report_days}, "key": "unrecorded"} if _unrecorded

_unrecorded if governance.unrecorded(input, "self_checks")

# What was due last year cannot be seen.
applicable if _unseen

open contains {"path": ["spec", "self_checks"], "args": {"year": governance.fiscal_year(input.as_of) - 1}} if _unseen

_unseen if {
	governance.last_year_missing(input, "self_checks")
	count({i | some i, year in input.spec.self_checks; _report_due(year)}) == 0
}
