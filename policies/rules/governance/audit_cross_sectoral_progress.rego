# METADATA
# title: 機関等を横断する改善計画の進捗を定期的に報告する
# description: "統括情報セキュリティ責任者は、終えていない改善計画の進捗を最高情報セキュリティ責任者に定期的に報告する。指示、計画の報告、最後の進捗の報告のいずれからも組織が定める日数を過ぎたものを違反とする。条項は間隔を示さない。"
# custom:
#   id: GOV-134
#   en:
#     title: "Progress of plans across the agency is reported periodically"
#     description: "The head information security officer has to report the progress of improvement plans not completed to the chief information security officer periodically. One whose instruction, plan report and last progress report all lie longer back than the set number of days is a violation; the clause gives no interval."
#   severity: medium
#   kinds: [Organization]
#   parameters: [audit_progress_days]
#   clauses: ["unified-r7:2.3.2(3)(b)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "監査の指摘「{id}」（{year}年度）の改善計画について、組織が定める{limit}日以内に進捗を報告した記録がありません"
#     en: "No progress of the improvement plan for audit issue \"{id}\" (fiscal {year}) is recorded within the {limit} days the organisation has set"
#   expected:
#     ja: "完了していない指摘に、組織が定める日数以内の progress_reported_on 又は plan_reported_on がある"
#     en: "an open issue has a progress_reported_on or plan_reported_on within the set number of days"
#   remedy:
#     ja: "進捗を報告し、日付を記録してください。"
#     en: "Report the progress and record the day."
package kijun.rules.governance.audit_cross_sectoral_progress

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
