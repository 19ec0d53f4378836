# METADATA
# title: "分類基準と対策事項の運用規程を見直している"
# description: "統括情報セキュリティ責任者は、分類基準と分類に応じた対策事項の運用規程を定期的な確認により見直す。決定又は見直しから、組織が定める日数を過ぎたもの、規程を挙げていないものを違反とする。条項は間隔を示さない。"
# custom:
#   id: LIF-003
#   en:
#     title: "The rules on classes and measures are reviewed"
#     description: "The head information security officer reviews the rules on classification standards and measures by class through periodic checks. Rules decided on or reviewed longer ago than the set number of days, or not named at all, are a violation; the clause gives no interval."
#   severity: medium
#   kinds: [Organization]
#   parameters: [rule_review_days]
#   clauses: ["unified-r7:5.1.1(4)(a)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "{subject}の運用規程が、組織が定める{limit}日以内に見直されていません"
#     en: "The rules on {subject} were not reviewed within the {limit} days the organisation has set"
#   expected:
#     ja: "subject_rules の rule が挙げる規程に、組織が定める日数以内の reviewed_on 又は approval.approved_on があること"
#     en: "a reviewed_on or approval.approved_on within the set number of days in the rule that subject_rules names"
#   remedy:
#     ja: "改める必要があるかを検討し、規程の reviewed_on に記録してください。"
#     en: "Examine the need of revision and record reviewed_on of the rule."
package kijun.rules.life_cycle.class_rules_review_overdue

import data.kijun.lib.documents
import data.kijun.lib.place
import data.kijun.lib.subject_rules

findings contains {
	"path": place.nearest(input, ["spec", "subject_rules"]),
	"args": {"subject": subject, "limit": data.kijun.parameters.rule_review_days},
	"key": subject,
} if {
	some subject in ["system_classification", "class_measures"]
	not _current(subject)
}

_current(subject) if {
	some rule in subject_rules.rules_of(input, subject)
	documents.reviewed(rule, input.as_of)
}
