# METADATA
# title: 点検で見つけた不要な権限を期限までに取り除く
# description: |
#   点検で不要と判断した権限が残っていれば、必要最小限の権限とはいえない。
#   是正の期限を過ぎても実施日のないものを違反とする。
#   この条件と遵守事項との対応は kijun による。
# custom:
#   id: INS-014
#   en:
#     title: Rights found unnecessary are removed in time
#     description: |
#       Rights that a review found unnecessary and that are still there are not the necessary minimum. A correction past its due
#       date without a completion date is a violation. That this answers the requirement is kijun's reading.
#   severity: high
#   kinds: [IdentityStore]
#   clauses: ["unified-r7:7.1.3(1)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "アカウント「{account}」の不要な権限の是正が期限 {due_on} を過ぎても済んでいません"
#     en: "The correction for account \"{account}\" was due on {due_on} and is not done"
#   expected:
#     ja: "期限までに是正され、done_on がある"
#     en: "Corrected by the due date, with done_on"
#   remedy:
#     ja: "権限を取り除き、実施日を done_on に記録してください。"
#     en: "Remove the right and record the date in done_on."
package kijun.rules.insider.review_correction_overdue

applicable if {
	some review in input.spec.reviews
	some _ in review.corrections
}

findings contains {
	"path": ["spec", "reviews", i, "corrections", j, "due_on"],
	"args": {"account": correction.account, "due_on": correction.due_on},
} if {
	some i, review in input.spec.reviews
	some j, correction in review.corrections
	correction.due_on < input.as_of
	not _done(correction)
}

_done(correction) if correction.done_on <= input.as_of
