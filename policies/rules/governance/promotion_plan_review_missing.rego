# METADATA
# title: 対策推進計画を総合的に見直す
# description: "最高情報セキュリティ責任者は、対策の運用、自己点検、情報セキュリティ監査、本部監査の結果と情報セキュリティに係る重大な変化等を踏まえて対策推進計画を見直す。委員会の審議を経る。組織が定める日数のうちに見直しの記録がないもの、踏まえた結果や日付の記録が欠けるものを違反とする。本部監査は、見直しの前にその日数のうちに結果を受けたときだけ求める。条項は間隔を示さない。"
# custom:
#   id: GOV-140
#   en:
#     title: "The promotion plan is reviewed in full"
#     description: "The chief information security officer reviews the promotion plan in light of operation, self-checks, audits, headquarters audits and significant changes in the situation. The committee deliberates on it. No review within the set number of days, or one lacking a result considered or a date, is a violation. A headquarters audit is demanded only when its result was received within that time before the review. The clause gives no interval."
#   severity: medium
#   kinds: [Organization]
#   parameters: [rule_review_days]
#   clauses: ["unified-r7:2.4.1(3)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "対策推進計画の見直しに、組織が定める{limit}日以内の {missing} の記録がありません（review＝見直し、deliberated_on＝審議の日、operation＝運用、self_checks＝自己点検、audits＝監査、headquarters_audits＝本部監査、situation＝状況の変化）"
#     en: "The review of the promotion plan has no {missing} within the {limit} days the organisation has set"
#   expected:
#     ja: "reviews に、subject が promotion_plan（対策推進計画）で、踏まえた結果（inputs）と審議の日（deliberated_on）のそろった、組織が定める日数以内の見直しがある"
#     en: "reviews has one of subject promotion_plan within the set number of days with inputs and deliberated_on"
#   remedy:
#     ja: "結果を踏まえて見直し、reviews に記録してください。"
#     en: "Carry out the review and record it in reviews."
package kijun.rules.governance.promotion_plan_review_missing

import data.kijun.lib.reviews

findings contains {
	"path": flaw.path,
	"args": {"missing": flaw.missing, "limit": data.kijun.parameters.rule_review_days},
	"key": flaw.missing,
} if {
	some flaw in reviews.flaws(input, "promotion_plan", data.kijun.parameters.rule_review_days, ["deliberated_on"])
}
