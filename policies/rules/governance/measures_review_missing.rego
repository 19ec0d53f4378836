# METADATA
# title: 機関等を横断する対策を総合的に見直す
# description: "統括情報セキュリティ責任者は、対策の運用、自己点検、情報セキュリティ監査、本部監査の結果を踏まえて機関等を横断する対策を見直す。結果を最高情報セキュリティ責任者に報告する。組織が定める日数のうちに見直しの記録がないもの、踏まえた結果や日付の記録が欠けるものを違反とする。本部監査は、見直しの前にその日数のうちに結果を受けたときだけ求める。条項は間隔を示さない。"
# custom:
#   id: GOV-139
#   en:
#     title: "The measures across the agency is reviewed in full"
#     description: "The head information security officer reviews the measures across the agency in light of operation, self-checks, audits and headquarters audits. The result is reported to the chief information security officer. No review within the set number of days, or one lacking a result considered or a date, is a violation. A headquarters audit is demanded only when its result was received within that time before the review. The clause gives no interval."
#   severity: medium
#   kinds: [Organization]
#   parameters: [rule_review_days]
#   clauses: ["unified-r7:2.4.1(2)(c)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "機関等を横断する対策の見直しに、組織が定める{limit}日以内の {missing} の記録がありません（review＝見直し、reported_to_ciso_on＝最高情報セキュリティ責任者への報告の日、operation＝運用、self_checks＝自己点検、audits＝監査、headquarters_audits＝本部監査）"
#     en: "The review of the measures across the agency has no {missing} within the {limit} days the organisation has set"
#   expected:
#     ja: "reviews に、subject が measures（対策）で、踏まえた結果（inputs）と最高情報セキュリティ責任者への報告の日（reported_to_ciso_on）のそろった、組織が定める日数以内の見直しがある"
#     en: "reviews has one of subject measures within the set number of days with inputs and reported_to_ciso_on"
#   remedy:
#     ja: "結果を踏まえて見直し、reviews に記録してください。"
#     en: "Carry out the review and record it in reviews."
package kijun.rules.governance.measures_review_missing

import data.kijun.lib.reviews

findings contains {
	"path": flaw.path,
	"args": {"missing": flaw.missing, "limit": data.kijun.parameters.rule_review_days},
	"key": flaw.missing,
} if {
	some flaw in reviews.flaws(input, "measures", data.kijun.parameters.rule_review_days, ["reported_to_ciso_on"])
}
