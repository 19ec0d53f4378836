# METADATA
# title: まとまりごとに自己点検の結果を評価して報告する
# description: "情報セキュリティ責任者は、所管するまとまりの自己点検の結果を分析・評価し、統括情報セキュリティ責任者に報告する。回答の期限（定めがなければ年度末）から組織が定める日数を過ぎて、評価又は報告の記録がないまとまりを違反とする。前年度までを見る。日数は組織が定める。前年度以降の自己点検の記録が一つもなければ違反とする。今年度の記録だけがあり前年度の記録がないときは未確認とする。"
# custom:
#   id: GOV-126
#   en:
#     title: "Each unit's results are evaluated and reported"
#     description: "Information security officers analyse and evaluate the results of their unit and report to the head officer. A unit without evaluation or report the set number of days after the due day (else the end of the year) is a violation. This year and the last are looked at; the number is the organisation's own. Nothing on record for this year and the last is a violation. This year on record without the last is unknown."
#   severity: medium
#   kinds: [Organization]
#   parameters: [annual_report_days]
#   clauses: ["unified-r7:2.3.1(3)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "{year}年度の自己点検について、まとまり「{unit}」の {missing} の記録が、期限から組織が定める{limit}日を過ぎてもありません（evaluated_on＝評価の日、reported_to_head_on＝統括情報セキュリティ責任者への報告の日）"
#     en: "Unit \"{unit}\" has no {missing} for the self-check of fiscal {year}, longer than the {limit} days after the due day that the organisation has set"
#   unknown:
#     ja: "{year}年度の自己点検の記録がなく、まとまりごとの評価を確かめられません"
#     en: "The self-check of fiscal {year} is not on record, so the evaluation by the units cannot be told"
#   expected:
#     ja: "self_checks[].units に、まとまりのそれぞれについて評価の日（evaluated_on）と統括情報セキュリティ責任者への報告の日（reported_to_head_on）がある"
#     en: "self_checks[].units has, for each unit, evaluated_on and reported_to_head_on"
#   remedy:
#     ja: "結果を評価して報告し、日付を記録してください。"
#     en: "Evaluate and report the results and record the days."
package kijun.rules.governance.self_check_unit_not_evaluated

import data.kijun.lib.dates
import data.kijun.lib.governance
import data.kijun.lib.place

findings contains {
	"path": place.nearest(input, ["spec", "self_checks", i, "units"]),
	"args": {"year": year.fiscal_year, "unit": unit.name, "missing": missing, "limit": data.kijun.parameters.annual_report_days},
	"key": concat(" ", [unit.name, missing]),
} if {
	some i, year in _due
	some missing in ["evaluated_on", "reported_to_head_on"]
	done := {entry.unit |
		some entry in year.units
		governance.dated(entry, missing, input.as_of)
	}
	some unit in input.spec.units
	not unit.name in done
}

applicable if {
	count(_due) > 0
	count(input.spec.units) > 0
}

_due := {i: year |
	some i, year in input.spec.self_checks
	governance.recent(year, input.as_of)
	due := governance.deadline(year.fiscal_year, year, "due_on")
	dates.days_between(due, input.as_of) > data.kijun.parameters.annual_report_days
}

# Nothing on record is nothing done that could be seen.
applicable if _unrecorded

findings contains {"path": place.nearest(input, ["spec", "self_checks"]), "args": {"year": governance.fiscal_year(input.as_of), "unit": "—", "missing": "—", "limit": data.kijun.parameters.annual_report_days}, "key": "unrecorded"} if _unrecorded

_unrecorded if governance.unrecorded(input, "self_checks")

# What was due last year cannot be seen.
applicable if _unseen

open contains {"path": ["spec", "self_checks"], "args": {"year": governance.fiscal_year(input.as_of) - 1}} if _unseen

_unseen if {
	governance.last_year_missing(input, "self_checks")
	count(_due) == 0
}
