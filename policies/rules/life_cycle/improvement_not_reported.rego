# METADATA
# title: "改善の指示により対策を見直し報告している"
# description: "横断的に改善が必要な対策の見直しによる改善の指示を受けたときは、対策を見直し、結果を統括情報セキュリティ責任者に報告する。指示から、組織が定める日数を過ぎても見直し又は報告の日がないものを違反とする。条項は日数を示さない。"
# custom:
#   id: LIF-021
#   en:
#     title: "Measures are reviewed and reported on instructions for improvement"
#     description: "On an instruction for improvement that follows from reviews across the agency, measures are reviewed and the result reported to the head information security officer. An instruction without the day of either after the set number of days is a violation; the clause gives no number."
#   severity: medium
#   kinds: [System]
#   parameters: [improvement_report_days]
#   clauses: ["unified-r7:5.2.5(1)(b)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "改善の指示「{id}」について、組織が定める{limit}日以内の{missing}がありません（reviewed_on は見直し、reported_on は報告の日）"
#     en: "The instruction \"{id}\" has no {missing} within the {limit} days the organisation has set"
#   unknown:
#     ja: "横断的な改善の指示（phases.improvements）の有無が記録されていません（無ければ空の一覧を書く）"
#     en: "Whether there were instructions for improvement (phases.improvements) is not on record (an empty list when there are none)"
#   expected:
#     ja: "phases.improvements の各指示に、指示以後の reviewed_on と reported_on があること"
#     en: "reviewed_on and reported_on since the instruction for each of phases.improvements"
#   remedy:
#     ja: "指示に基づき対策を見直して結果を報告し、日付を記録してください。"
#     en: "Review the measures as instructed, report the result and record the dates."
package kijun.rules.life_cycle.improvement_not_reported

import data.kijun.lib.records
import data.kijun.lib.systems

applicable if count(input.spec.phases.improvements) > 0

findings contains {
	"path": ["spec", "phases", "improvements", i],
	"args": {"id": improvement.id, "missing": missing, "limit": data.kijun.parameters.improvement_report_days},
	"key": missing,
} if {
	some i, improvement in input.spec.phases.improvements
	some missing in ["reviewed_on", "reported_on"]
	records.overdue(improvement, "instructed_on", missing, input.as_of, data.kijun.parameters.improvement_report_days)
}

# Not even an empty list: nobody says that there is none.
applicable if _unstated

open contains {"path": ["spec"], "args": {}} if _unstated

_unstated if {
	systems.in_service(input)
	not input.spec.phases.improvements
}
