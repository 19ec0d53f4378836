# METADATA
# title: 例外措置の日付に矛盾がない
# description: "申請の前に承認されたもの、承認より前に期限が来るもの、承認の日が基準日より後のものは、審査を経た例外措置とは認められない。"
# custom:
#   id: GOV-052
#   en:
#     title: "The dates of an exception agree"
#     description: "An exception approved before it was applied for, expiring before its approval, or approved in the future was not examined as it should be."
#   severity: high
#   kinds: [Exception]
#   clauses: ["unified-r7:2.2.2(2)(b)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "例外措置の承認の日 {approved} が、{other}（{day}）と矛盾しています"
#     en: "The approval on {approved} contradicts {other} ({day})"
#   expected:
#     ja: "applied_on ≦ approved_on ≦ expires_on、かつ approved_on が基準日以前である"
#     en: "applied_on, approved_on and expires_on in this order, approved_on not in the future"
#   remedy:
#     ja: "日付の誤りを正すか、審査を受け直してください。"
#     en: "Correct the dates or have it examined again."
package kijun.rules.governance.exception_dates_contradict

findings contains {
	"path": ["spec", "approval", "approved_on"],
	"args": {"approved": approved, "other": other, "day": day},
	"key": other,
} if {
	approved := input.spec.approval.approved_on
	some [other, day] in _contradictions(approved)
}

_contradictions(approved) := ({["applied_on", day] | day := input.spec.applied_on; day > approved} | {["expires_on", day] | day := input.spec.expires_on; day < approved}) | {["as_of", day] | day := input.as_of; day < approved}
