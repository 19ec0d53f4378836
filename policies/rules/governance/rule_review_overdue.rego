# METADATA
# title: 規程と手順を見直す
# description: "運用規程と実施手順は、運用、自己点検、監査の結果などを踏まえて見直す。決定又は見直しから、組織が定める日数を過ぎたものを違反とする。条項は間隔を示さない。対策基準は GOV-137 で見る。"
# custom:
#   id: GOV-039
#   en:
#     title: "Rules and procedures are reviewed"
#     description: "Operational rules and procedures are reviewed in the light of operation, self-checks and audits. One decided or reviewed longer ago than the set number of days is a violation; the clause gives no interval. GOV-137 looks at the own standards."
#   severity: medium
#   kinds: [Organization]
#   parameters: [rule_review_days]
#   clauses: ["unified-r7:2.4.1(2)(b)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "「{rule}」が、組織が定める{limit}日以内に見直されていません"
#     en: "\"{rule}\" was not reviewed within the {limit} days the organisation has set"
#   expected:
#     ja: "組織が定める日数以内の見直しの日（reviewed_on）又は approval.approved_on"
#     en: "a reviewed_on or approval.approved_on within the set number of days"
#   remedy:
#     ja: "改める必要があるかを検討し、見直しの日（reviewed_on）を記録してください。"
#     en: "Examine whether it needs revision and record reviewed_on."
package kijun.rules.governance.rule_review_overdue

import data.kijun.lib.documents
import data.kijun.lib.place

applicable if {
	some entry in input.spec.rules
	entry.kind != "own_standards"
}

findings contains {
	"path": place.nearest(input, ["spec", "rules", i, "reviewed_on"]),
	"args": {"rule": entry.name, "limit": data.kijun.parameters.rule_review_days},
} if {
	some i, entry in input.spec.rules
	entry.kind != "own_standards"
	not documents.reviewed(entry, input.as_of)
}
