# METADATA
# title: "ソーシャルメディアの運用手順があり要機密情報を扱わないと定める"
# description: "統括情報セキュリティ責任者は、機関のアカウントでソーシャルメディアを利用するときの運用手順等を定め、要機密情報を取り扱わないことを定める。手順がこれを定め、決定、申請者と異なる承認者、組織が定める間隔の見直しと本文のファイルがあることを確かめる。利用の有無が書かれていなければ不明とする。定めたと認める条件は kijun による。"
# custom:
#   id: USE-005
#   en:
#     title: "Rules on social media exist and forbid confidential information"
#     description: "The head officer establishes procedures for social media used with the agency's accounts and stipulates that no confidential information is handled there. That they say so, their decision, an approver other than the applicant, a review within the interval the organisation has set and the file are checked; if the use is not stated it is unknown. What counts as established is kijun's reading."
#   severity: medium
#   kinds: [Organization]
#   parameters: [rule_review_days]
#   clauses: ["unified-r7:8.1.2(1)(a)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "ソーシャルメディアの運用手順に「{item}」が足りません（見直しの間隔は組織が定める{limit}日）"
#     en: "The procedures on social media: {item} is missing (reviews at most {limit} days apart, as the organisation has set)"
#   unknown:
#     ja: "ソーシャルメディアを機関のアカウントで利用しているかが書かれていません（利用しないときは social_media の accounts を空の一覧とする）"
#     en: "Whether social media are used with accounts of the agency is not stated (an empty list of accounts says that they are not)"
#   expected:
#     ja: "use_rules の social_media に、決定、申請者と異なる承認者、見直し、リポジトリにある本文と、covers の no_confidential がそろう"
#     en: "The rule of kind social_media in use_rules has its decision, an approver other than the applicant, a review, its text and covers no_confidential"
#   remedy:
#     ja: "運用手順を定めて use_rules に記録し、本文をリポジトリに置いてください。"
#     en: "Establish the procedures, record them in use_rules and keep their text in the repository."
package kijun.rules.use.social_media_rules_missing

import data.kijun.lib.procedures

applicable if not input.spec.social_media

applicable if count(input.spec.social_media.accounts) > 0

findings contains {
	"path": problem.path,
	"key": problem.item,
	"args": {"item": problem.item, "limit": data.kijun.parameters.rule_review_days},
} if {
	count(input.spec.social_media.accounts) > 0
	some problem in procedures.problems(input, "social_media", {"no_confidential"})
}

open contains {"path": ["spec"], "args": {}} if not input.spec.social_media
