# METADATA
# title: 最高情報セキュリティ責任者が自己点検の結果を評価し改善を指示する
# description: "最高情報セキュリティ責任者は、自己点検の結果を全体として評価し、改善を情報セキュリティ責任者に指示する。結果の報告から組織が定める日数を過ぎて評価の記録がないもの、指示の日の記録がない改善を違反とし、改善を指示した課題の有無の記録がなければ未確認とする。前年度までを見る。日数は組織が定める。前年度以降の自己点検の記録が一つもなければ違反とする。今年度の記録だけがあり前年度の記録がないときは未確認とする。"
# custom:
#   id: GOV-127
#   en:
#     title: "The chief officer evaluates the self-check and instructs improvements"
#     description: "The chief information security officer evaluates the results as a whole and instructs improvements. No evaluation the set number of days after the report, or an improvement without the day it was instructed, is a violation; no statement of the improvements instructed, even none, is unknown. This year and the last are looked at; the number is the organisation's own. Nothing on record for this year and the last is a violation. This year on record without the last is unknown."
#   severity: medium
#   kinds: [Organization]
#   parameters: [annual_report_days]
#   clauses: ["unified-r7:2.3.1(3)(c)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "{year}年度の自己点検について、最高情報セキュリティ責任者の {missing} の記録が、報告から組織が定める{limit}日を過ぎてもありません（evaluated_by_ciso_on＝最高情報セキュリティ責任者の評価の日、instructed_on＝指示の日）"
#     en: "The self-check of fiscal {year} has no {missing} of the chief officer, longer than the {limit} days after the report that the organisation has set"
#   unknown:
#     ja: "{year}年度の自己点検で明らかになった課題への改善の指示（improvements）が記録されていません。なければ空の一覧を記してください"
#     en: "The improvements instructed after the self-check of fiscal {year} are not recorded (improvements; an empty list when none)"
#   expected:
#     ja: "最高情報セキュリティ責任者の評価の日（evaluated_by_ciso_on）があり、改善（improvements）のそれぞれに指示の日（instructed_on）がある"
#     en: "an evaluated_by_ciso_on, and an instructed_on for each of improvements"
#   remedy:
#     ja: "結果を評価して改善を指示し、日付を記録してください。"
#     en: "Evaluate the results, instruct improvements, and record the days."
package kijun.rules.governance.self_check_not_judged_by_ciso

import data.kijun.lib.dates
import data.kijun.lib.governance
import data.kijun.lib.place

findings contains {
	"path": place.nearest(input, ["spec", "self_checks", i, "evaluated_by_ciso_on"]),
	"args": {"year": year.fiscal_year, "missing": "evaluated_by_ciso_on", "limit": data.kijun.parameters.annual_report_days},
} if {
	some i, year in _reported
	not governance.dated(year, "evaluated_by_ciso_on", input.as_of)
}

findings contains {
	"path": place.nearest(input, ["spec", "self_checks", i, "improvements", j, "instructed_on"]),
	"args": {"year": year.fiscal_year, "missing": "instructed_on", "limit": data.kijun.parameters.annual_report_days},
} if {
	some i, year in _reported
	some j, improvement in year.improvements
	not governance.dated(improvement, "instructed_on", input.as_of)
}

open contains {"path": ["spec", "self_checks", i], "args": {"year": year.fiscal_year}} if {
	some i, year in _reported
	not year.improvements
}

applicable if count(_reported) > 0

# Without the report of the results there was nothing to evaluate.
applicable if count(_unreported) > 0

open contains {"path": ["spec", "self_checks", i], "args": {"year": year.fiscal_year}} if some i, year in _unreported

_unreported := {i: year |
	some i, year in input.spec.self_checks
	governance.recent(year, input.as_of)
	dates.days_between(governance.deadline(year.fiscal_year, year, "due_on"), input.as_of) > data.kijun.parameters.annual_report_days
	not governance.dated(year, "reported_to_ciso_on", input.as_of)
}

_reported := {i: year |
	some i, year in input.spec.self_checks
	governance.recent(year, input.as_of)
	dates.days_between(year.reported_to_ciso_on, input.as_of) > data.kijun.parameters.annual_report_days
}

# Nothing on record is nothing done that could be seen.
applicable if _unrecorded

findings contains {"path": place.nearest(input, ["spec", "self_checks"]), "args": {"year": governance.fiscal_year(input.as_of), "missing": "—", "limit": data.kijun.parameters.annual_report_days}, "key": "unrecorded"} if _unrecorded

_unrecorded if governance.unrecorded(input, "self_checks")

# What was due last year cannot be seen.
applicable if _unseen

open contains {"path": ["spec", "self_checks"], "args": {"year": governance.fiscal_year(input.as_of) - 1}} if _unseen

_unseen if {
	governance.last_year_missing(input, "self_checks")
	count(_reported) == 0
}
