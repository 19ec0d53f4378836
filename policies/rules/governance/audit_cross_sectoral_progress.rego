# METADATA
# title: 機関等を横断する改善計画の進捗を定期的に報告する
# description: "統括情報セキュリティ責任者は、終えていない改善計画の進捗を最高情報セキュリティ責任者に定期的に報告する。指示、計画の報告、最後の進捗の報告のいずれからも組織が定める日数を過ぎたもの、終えてから組織が定める日数を過ぎても措置の結果も改善計画も報告した記録がないものを違反とする。条項は間隔を示さない。"
# custom:
#   id: GOV-134
#   en:
#     title: "Progress of plans across the agency is reported periodically"
#     description: "The head information security officer has to report the progress of improvement plans not completed to the chief information security officer periodically. One whose instruction, plan report and last progress report all lie longer back than the set number of days is a violation, as is one completed longer ago whose results or plan were never reported; the clause gives no interval."
#   severity: medium
#   kinds: [Organization]
#   parameters: [audit_progress_days]
#   clauses: ["unified-r7:2.3.2(3)(b)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "監査の指摘「{id}」（{year}年度）の改善計画について、組織が定める{limit}日以内に進捗（終えたものは結果）を報告した記録がありません"
#     en: "No progress (or, once completed, no result) of the improvement plan for audit issue \"{id}\" (fiscal {year}) is recorded within the {limit} days the organisation has set"
#   expected:
#     ja: "完了していない指摘に、組織が定める日数以内の進捗の報告（progress_reported_on）又は計画の報告（plan_reported_on）があり、完了した指摘に結果の報告（result_reported_on）又は計画の報告がある"
#     en: "an open issue has a progress_reported_on or plan_reported_on within the set number of days, a completed one a result_reported_on or plan_reported_on"
#   remedy:
#     ja: "進捗又は結果を報告し、日付を記録してください。"
#     en: "Report the progress or the result and record the day."
package kijun.rules.governance.audit_cross_sectoral_progress

import data.kijun.lib.dates
import data.kijun.lib.governance
import data.kijun.lib.place
import data.kijun.lib.systems

findings contains {
	"path": place.nearest(input, ["spec", "audits", i, "findings", j, "progress_reported_on"]),
	"args": {"year": year.fiscal_year, "id": entry.id, "limit": data.kijun.parameters.audit_progress_days},
} if {
	some i, year in input.spec.audits
	some j, entry in year.findings
	entry.scope == "cross_sectoral"
	entry.plan
	not governance.dated(entry, "done_on", input.as_of)
	not _told(i, j)
}

findings contains {
	"path": place.nearest(input, ["spec", "audits", i, "findings", j, "result_reported_on"]),
	"args": {"year": year.fiscal_year, "id": entry.id, "limit": data.kijun.parameters.audit_progress_days},
	"key": "result",
} if {
	some i, year in input.spec.audits
	governance.recent(year, input.as_of)
	some j, entry in year.findings
	entry.scope == "cross_sectoral"
	dates.days_between(entry.done_on, input.as_of) > data.kijun.parameters.audit_progress_days
	not _reported(entry)
}

_reported(entry) if {
	some field in ["plan_reported_on", "result_reported_on"]
	entry[field] <= input.as_of
}

# Issues of this reach.
applicable if {
	some year in input.spec.audits
	some issue in year.findings
	issue.scope == "cross_sectoral"
}

_told(i, j) if {
	some field in ["instructed_on", "plan_reported_on", "progress_reported_on"]
	systems.recorded_within(input, ["spec", "audits", i, "findings", j, field], data.kijun.parameters.audit_progress_days)
}
