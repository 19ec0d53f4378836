# METADATA
# title: "ソーシャルメディアの運用手順があり要機密情報を扱わないと定める"
# description: "統括情報セキュリティ責任者は、機関のアカウントでソーシャルメディアを利用するときの運用手順等を定め、要機密情報を取り扱わないことを定める。手順がこれを定め、統括情報セキュリティ責任者（又は上位の責任者）による申請者と別の決定、組織が定める日数以内の決定又は見直しと本文のファイルがあることを確かめる。利用の有無が書かれていなければ不明とする。定めたと認める条件は kijun による。"
# custom:
#   id: USE-005
#   en:
#     title: "Rules on social media exist and forbid confidential information"
#     description: "The head officer establishes procedures for social media used with the agency's accounts and stipulates that no confidential information is handled there. That they say so, their decision by the head officer (or a superior) other than the applicant, a decision or review within the organisation's number of days and the file are checked; if the use is not stated it is unknown. What counts as established is kijun's reading."
#   severity: medium
#   kinds: [Organization]
#   parameters: [rule_review_days]
#   clauses: ["unified-r7:8.1.2(1)(a)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "ソーシャルメディアの運用手順に欠けるものがあります：{missing}（見直しは組織が定める{limit}日以内）"
#     en: "The procedures on social media lack: {missing} (reviews within the {limit} days the organisation has set)"
#   unknown:
#     ja: "ソーシャルメディアを機関のアカウントで利用しているかが書かれていません（利用しないときは social_media の accounts を空の一覧とする）"
#     en: "Whether social media are used with accounts of the agency is not stated (an empty list of accounts says that they are not)"
#   expected:
#     ja: "subject_rules に subject: social_media の記載があり、provisions に no_confidential＝要機密情報を取り扱わないこと の箇所、rule の挙げる rules の規程に、統括情報セキュリティ責任者（又は上位の責任者）による申請者と別の決定、組織が定める日数以内の決定又は見直し、リポジトリにある file があること"
#     en: "an entry of subject_rules with subject social_media: provisions with the place of each item (no_confidential: no confidential information), its rule in rules, decided on by the head information security officer (or a superior) other than the applicant, decided on or reviewed within the organisation's number of days, with a file in the repository"
#   remedy:
#     ja: "定めて統括情報セキュリティ責任者の決定を得、規程を rules に、定めた箇所を subject_rules に記録してください（entry＝subject_rules の記載、rule＝rules にその名の規程、approval＝決定、approval.applicant＝申請者、approval.approver＝申請者と別の決定者、head_officer＝統括情報セキュリティ責任者による決定、reviewed_on＝見直し、file＝本文）。"
#     en: "Lay it down, have the head information security officer decide on it, record the rule in rules and the places in subject_rules (entry: in subject_rules, rule: of that name in rules, approval: the decision, approval.applicant, approval.approver: somebody other than the applicant, head_officer: the decision of the head officer, reviewed_on: the review, file: the text)."
package kijun.rules.use.social_media_rules_missing

import data.kijun.lib.subject_rules

applicable if not input.spec.social_media

applicable if count(input.spec.social_media.accounts) > 0

findings contains {
	"path": problem.path,
	"args": {"missing": problem.missing, "limit": data.kijun.parameters.rule_review_days},
	"key": problem.missing,
} if {
	count(input.spec.social_media.accounts) > 0
	some problem in subject_rules.problems(input, "social_media", {"no_confidential"})
}

open contains {"path": ["spec"], "args": {}} if not input.spec.social_media
