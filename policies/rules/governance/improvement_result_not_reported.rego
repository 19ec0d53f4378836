# METADATA
# title: 自己点検による改善の結果を報告する
# description: "最高情報セキュリティ責任者は、自己点検を踏まえて指示した改善の結果の報告を受ける。完了又は期限から組織が定める日数を過ぎて結果の報告の記録がない改善を違反とする。前年度までを見る。日数は組織が定める。"
# custom:
#   id: GOV-128
#   en:
#     title: "Results of improvements after the self-check are reported"
#     description: "The chief information security officer is told the results of the improvements instructed after the self-check. One done longer ago than the set number of days without a report of its result is a violation. This year and the last are looked at; the number is the organisation's own."
#   severity: low
#   kinds: [Organization]
#   parameters: [annual_report_days]
#   clauses: ["unified-r7:2.3.1(3)(c)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "{year}年度の自己点検による改善「{id}」の結果を、完了から組織が定める{limit}日以内に最高情報セキュリティ責任者に報告した記録がありません"
#     en: "The result of improvement \"{id}\" (self-check of fiscal {year}) was not reported within the {limit} days after its completion that the organisation has set"
#   unknown:
#     ja: "{year}年度の自己点検による改善「{id}」に期限（due_on）も完了の日（done_on）もなく、結果の報告の時期が分かりません"
#     en: "Improvement \"{id}\" (self-check of fiscal {year}) has neither due_on nor done_on, so it cannot be told when its result is due"
#   expected:
#     ja: "完了した改善（improvements）に結果の報告の日（result_reported_on）がある"
#     en: "result_reported_on for improvements done"
#   remedy:
#     ja: "改善の結果を報告し、日付を記録してください。"
#     en: "Report the result and record the day."
package kijun.rules.governance.improvement_result_not_reported

import data.kijun.lib.dates
import data.kijun.lib.governance
import data.kijun.lib.place

findings contains {
	"path": place.nearest(input, ["spec", "self_checks", i, "improvements", j, "result_reported_on"]),
	"args": {"year": year.fiscal_year, "id": improvement.id, "limit": data.kijun.parameters.annual_report_days},
} if {
	some [i, j, year, improvement] in _done
	not governance.dated(improvement, "result_reported_on", input.as_of)
}

applicable if count(_done) > 0

# Neither done nor with a day by which it is to be done: when its result is due cannot be told.
applicable if count(_undated) > 0

open contains {"path": ["spec", "self_checks", i, "improvements", j], "args": {"year": year.fiscal_year, "id": improvement.id}} if {
	some [i, j, year, improvement] in _undated
}

_undated contains [i, j, year, improvement] if {
	some i, year in input.spec.self_checks
	governance.recent(year, input.as_of)
	some j, improvement in year.improvements
	not improvement.due_on
	not governance.dated(improvement, "done_on", input.as_of)
	not governance.dated(improvement, "result_reported_on", input.as_of)
}

_done contains [i, j, year, improvement] if {
	some i, year in input.spec.self_checks
	governance.recent(year, input.as_of)
	some j, improvement in year.improvements
	some field in ["done_on", "due_on"]
	dates.days_between(improvement[field], input.as_of) > data.kijun.parameters.annual_report_days
}
