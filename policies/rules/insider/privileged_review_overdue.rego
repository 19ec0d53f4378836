# METADATA
# title: 管理者権限を定期的に点検する
# description: |
#   不要な権限が付与されていないかを定期的に確認する。
#   最後の点検又は付与の承認から、組織が定める日数を過ぎた管理者権限のアカウントを違反とする。
#   間隔は組織が定める。
# custom:
#   id: INS-011
#   en:
#     title: Privileged accounts are reviewed periodically
#     description: |
#       Whether unnecessary rights have been granted is checked periodically. A privileged account whose last review, or
#       approval, is older than the set interval is a violation. The interval is the organisation's own.
#   severity: high
#   kinds: [IdentityStore]
#   parameters: [privileged_review_days]
#   clauses: ["unified-r7:7.1.3(1)(c)"]
#   references: ["ipa-insider-guidelines-3.0:(5)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "管理者権限のアカウント「{account}」が、組織が定める{limit}日以内に点検されていません"
#     en: "Privileged account \"{account}\" was not reviewed within the {limit} days the organisation has set"
#   expected:
#     ja: "組織が定める日数以内の点検又は付与の承認"
#     en: "A review or an approval of the grant within the set number of days"
#   remedy:
#     ja: "権限の要否を本人以外が点検し、last_review に記録してください。不要であれば権限を取り除いてください。"
#     en: "Have somebody else than the user check that the rights are needed and record it in last_review; remove them if not."
package kijun.rules.insider.privileged_review_overdue

import data.kijun.lib.dates
import data.kijun.lib.identity
import data.kijun.lib.place

applicable if {
	some account in input.spec.accounts
	account.privileged == true
}

findings contains {
	"path": place.nearest(input, ["spec", "accounts", i, "last_review", "reviewed_on"]),
	"args": {"account": account.id, "limit": data.kijun.parameters.privileged_review_days},
} if {
	some i, account in input.spec.accounts
	identity.privileged(account, input.as_of)
	not _recently_checked(account)
}

_recently_checked(account) if _recent(account.last_review.reviewed_on)

_recently_checked(account) if _recent(account.granted.approved_on)

_recent(date) if {
	date <= input.as_of
	dates.days_between(date, input.as_of) <= data.kijun.parameters.privileged_review_days
}
