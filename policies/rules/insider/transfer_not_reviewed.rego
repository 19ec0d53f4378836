# METADATA
# title: 異動した職員の権限を点検する
# description: |
#   人事異動の後に前の職務の権限が残れば、必要最小限の権限とはいえない。
#   異動日から組織が定める日数を過ぎても、異動日以後の点検がない有効なアカウントを違反とする。
#   この条件と遵守事項との対応は kijun による。
# custom:
#   id: INS-018
#   en:
#     title: Rights are reviewed after a reassignment
#     description: |
#       Rights of the former post that remain after a reassignment are not the necessary minimum. An active account that was not
#       reviewed since the reassignment, longer ago than the set number of days, is a violation. That this answers the
#       requirement is kijun's reading.
#   severity: medium
#   kinds: [IdentityStore]
#   parameters: [transfer_review_days]
#   clauses: ["unified-r7:7.1.3(1)(a)"]
#   references: ["ipa-insider-guidelines-3.0:(5)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "{transferred_on} に異動した職員のアカウント「{account}」の権限が、組織が定める{limit}日を過ぎても点検されていません"
#     en: "The rights of account \"{account}\", whose owner was reassigned on {transferred_on}, were not reviewed within the {limit} days the organisation has set"
#   expected:
#     ja: "異動日以後の点検が last_review にある"
#     en: "last_review lies on or after the reassignment"
#   remedy:
#     ja: "新しい職務に要らない権限を取り除き、点検を last_review に記録してください。"
#     en: "Remove rights the new post does not need and record the review in last_review."
package kijun.rules.insider.transfer_not_reviewed

import data.kijun.lib.dates
import data.kijun.lib.identity

applicable if {
	some account in input.spec.accounts
	account.transferred_on
}

findings contains {
	"path": ["spec", "accounts", i, "transferred_on"],
	"args": {
		"account": account.id,
		"transferred_on": account.transferred_on,
		"limit": data.kijun.parameters.transfer_review_days,
	},
} if {
	some i, account in input.spec.accounts
	identity.enabled(account, input.as_of)
	dates.days_between(account.transferred_on, input.as_of) > data.kijun.parameters.transfer_review_days
	not _reviewed_since(account)
}

_reviewed_since(account) if {
	account.last_review.reviewed_on >= account.transferred_on
	account.last_review.reviewed_on <= input.as_of
}
