# METADATA
# title: "危機的事象の際の対策を定期的に見直している"
# description: "統括情報セキュリティ責任者は、危機的事象の際の対策事項、運用規程、実施手順を運用継続計画に応じて定期的に見直す。組織が定める日数以内の見直しを求め、検討からその日数に達しないものは期限前とする。条項は間隔を示さない。"
# custom:
#   id: LIF-024
#   en:
#     title: "Measures for crisis events are reviewed periodically"
#     description: "The head information security officer periodically reviews measures, rules and procedures for crisis events according to the continuity plan: a review within the set number of days, not due while the examination is younger than that. The clause gives no interval."
#   severity: medium
#   kinds: [Organization]
#   parameters: [continuity_review_days]
#   clauses: ["unified-r7:5.3.1(1)(c)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "危機的事象の際の対策を、組織が定める{limit}日以内に見直した記録がありません"
#     en: "Measures for crisis events were not reviewed within the {limit} days the organisation has set"
#   expected:
#     ja: "continuity.reviews に、組織が定める日数以内の reviewed_on があること"
#     en: "a reviewed_on within the set number of days in continuity.reviews"
#   remedy:
#     ja: "対策事項、運用規程、実施手順を見直し、continuity.reviews に記録してください。"
#     en: "Review measures, rules and procedures and record it in continuity.reviews."
package kijun.rules.life_cycle.continuity_review_overdue

import data.kijun.lib.place
import data.kijun.lib.records

applicable if {
	not _not_needed
	_due
}

# What was examined lately need not be gone over yet: there is nothing to judge.
_due if count(object.get(input.spec, ["continuity", "reviews"], [])) > 0

_due if not _lately_examined

_lately_examined if records.within(input, ["spec", "continuity", "examined"], "examined_on", data.kijun.parameters.continuity_review_days)

_not_needed if input.spec.continuity.not_needed.approved_on <= input.as_of

findings contains {
	"path": place.nearest(input, ["spec", "continuity", "reviews"]),
	"args": {"limit": data.kijun.parameters.continuity_review_days},
} if {
	not records.within(input, ["spec", "continuity", "reviews"], "reviewed_on", data.kijun.parameters.continuity_review_days)
	not _lately_examined
}
