# METADATA
# title: 例外措置の申請状況を踏まえて対策を検討する
# description: "統括情報セキュリティ責任者は、例外措置の申請の状況を踏まえて対策の追加や改めの要否を検討し、最高情報セキュリティ責任者に報告する。組織が定める日数のうちに検討の記録がないもの、検討の結果の報告の記録がないものを違反とする。条項は間隔を示さない。"
# custom:
#   id: GOV-114
#   en:
#     title: "Measures are reviewed in light of exceptions"
#     description: "In light of the applications for exceptional measures, the head information security officer considers whether measures should be added or revised and reports to the chief information security officer. No review within the set number of days, or one not reported, is a violation; the clause gives no interval."
#   severity: low
#   kinds: [Organization]
#   parameters: [exception_review_days]
#   clauses: ["unified-r7:2.2.2(2)(d)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "例外措置の申請状況を踏まえた検討に、組織が定める{limit}日以内の {missing} の記録がありません（reviewed_on＝見直しの日、result＝結果、reported_to_ciso_on＝最高情報セキュリティ責任者への報告の日）"
#     en: "The review in light of exceptions has no {missing} within the {limit} days the organisation has set"
#   expected:
#     ja: "組織が定める日数以内の exceptions.reviews に結果（result）と最高情報セキュリティ責任者への報告の日（reported_to_ciso_on）がある"
#     en: "exceptions.reviews within the set number of days with result and reported_to_ciso_on"
#   remedy:
#     ja: "申請の状況を踏まえて検討し、結果を報告して記録してください。"
#     en: "Carry out the review, report its result, and record both."
package kijun.rules.governance.exceptions_not_reflected

import data.kijun.lib.place
import data.kijun.lib.records
import data.kijun.lib.systems

findings contains {
	"path": place.nearest(input, ["spec", "exceptions", "reviews"]),
	"args": {"limit": data.kijun.parameters.exception_review_days, "missing": "reviewed_on"},
	"key": "reviewed_on",
} if {
	count(_recent) == 0
}

findings contains {
	"path": place.nearest(input, ["spec", "exceptions", "reviews", i, missing]),
	"args": {"limit": data.kijun.parameters.exception_review_days, "missing": missing},
	"key": missing,
} if {
	[_, i] := max({[day, i] | some i, day in _recent})
	some missing in {"result", "reported_to_ciso_on"}
	not _recorded(input.spec.exceptions.reviews[i], missing)
}

_recorded(review, "result") if review.result

_recorded(review, "reported_to_ciso_on") if records.done_between(review, "reported_to_ciso_on", review.reviewed_on, input.as_of)

_recent := {i: review.reviewed_on |
	some i, review in input.spec.exceptions.reviews
	systems.recorded_within(input, ["spec", "exceptions", "reviews", i, "reviewed_on"], data.kijun.parameters.exception_review_days)
}
