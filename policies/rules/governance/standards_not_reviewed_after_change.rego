# METADATA
# title: リスク評価に変化があれば対策基準を見直す
# description: "リスク評価に変化が生じたときは、対策基準を見直す。変化のあった評価の後、組織が定める日数を過ぎても見直しの記録がないものを違反とする。条項は日数を示さない。"
# custom:
#   id: GOV-042
#   en:
#     title: "The own standards are reviewed when risks change"
#     description: "Whenever the risk assessment changes, the own standards are reviewed. No review within the set number of days after such an assessment is a violation; the clause gives no number."
#   severity: medium
#   kinds: [Organization]
#   parameters: [standards_review_days]
#   clauses: ["unified-r7:2.4.1(1)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "リスク評価の変化から組織が定める{limit}日を過ぎても、対策基準「{rule}」の見直しが記録されていません"
#     en: "\"{rule}\" has no recorded review since the risks changed, past the {limit} days the organisation has set"
#   unknown:
#     ja: "リスク評価に変化が生じたかどうか（changed）が記録されていません"
#     en: "It is not recorded whether the risk assessment changed (`changed`)"
#   expected:
#     ja: "リスク評価の日以後の見直しの日（reviewed_on）"
#     en: "a reviewed_on not before the assessment"
#   remedy:
#     ja: "対策基準を見直し、見直しの日（reviewed_on）を記録してください。"
#     en: "Review the own standards and record reviewed_on."
package kijun.rules.governance.standards_not_reviewed_after_change

import data.kijun.lib.dates
import data.kijun.lib.documents
import data.kijun.lib.governance
import data.kijun.lib.place

open contains {"path": ["spec", "risk_assessment"], "args": {}} if not _change_known

_change_known if input.spec.risk_assessment.changed in {true, false}

applicable if {
	input.spec.risk_assessment
	not input.spec.risk_assessment.changed == false
}

findings contains {
	"path": place.nearest(input, ["spec", "rules", i, "reviewed_on"]),
	"args": {"rule": entry.name, "limit": data.kijun.parameters.standards_review_days},
	"related": [{"kind": "Organization", "name": input.metadata.name, "path": ["spec", "risk_assessment"]}],
} if {
	input.spec.risk_assessment.changed == true
	assessed := input.spec.risk_assessment.assessed_on
	dates.days_between(assessed, input.as_of) > data.kijun.parameters.standards_review_days
	some i, entry in governance.rules_of(input, "own_standards")
	not _examined_since(entry, assessed)
}

_examined_since(entry, assessed) if documents.considered_on(entry, input.as_of) >= assessed
