# METADATA
# title: ディレクトリごとに権限を定期的に点検する
# description: |
#   主体から対象に対する不要な権限がないかを定期的に確認する。
#   組織が定める日数のうちに点検の実績がないディレクトリを違反とする。
#   間隔は組織が定める。
# custom:
#   id: INS-013
#   en:
#     title: Access rights are reviewed periodically in each directory
#     description: |
#       Unnecessary access rights are checked for periodically. A directory without a recorded review within the set interval is
#       a violation. The interval is the organisation's own.
#   severity: medium
#   kinds: [IdentityStore]
#   parameters: [access_review_days]
#   clauses: ["unified-r7:7.1.3(1)(c)", "insider-guideline:5"]
#   references: ["ipa-insider-guidelines-3.0:(5)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "ディレクトリ「{directory}」の権限の点検が、組織が定める{limit}日以内に行われていません"
#     en: "The access rights in directory \"{directory}\" were not reviewed within the {limit} days the organisation has set"
#   expected:
#     ja: "組織が定める日数以内に行った、このディレクトリを対象とする点検"
#     en: "A review that covers this directory within the set number of days"
#   remedy:
#     ja: "登録されている全てのアカウントの権限を点検し、reviews に記録してください。"
#     en: "Review the rights of all accounts in it and record the review in reviews."
package kijun.rules.insider.access_review_overdue

import data.kijun.lib.dates

findings contains {
	"path": ["spec", "directories", i],
	"args": {"directory": directory.name, "limit": data.kijun.parameters.access_review_days},
} if {
	some i, directory in input.spec.directories
	not directory.name in _reviewed
}

_reviewed contains name if {
	some review in input.spec.reviews
	review.performed_on <= input.as_of
	dates.days_between(review.performed_on, input.as_of) <= data.kijun.parameters.access_review_days
	some name in review.directories
}
