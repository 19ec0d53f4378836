# METADATA
# title: 期限を過ぎた権限を残さない
# description: |
#   期限を付けて付与した権限は、期限を過ぎれば必要最小限とはいえない。
#   期限の日を過ぎても有効なアカウントを違反とする。
#   この条件と遵守事項との対応は kijun による。
# custom:
#   id: INS-017
#   en:
#     title: Rights past their end date are removed
#     description: |
#       Rights that were granted until a date are no longer the necessary minimum after it. An account that is still active
#       after that date is a violation. That this answers the requirement is kijun's reading.
#   severity: high
#   kinds: [IdentityStore]
#   clauses: ["unified-r7:7.1.3(1)(a)"]
#   references: ["ipa-insider-guidelines-3.0:(5)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "アカウント「{account}」は権限の期限 {expires_on} を過ぎても有効です"
#     en: "Account \"{account}\" is active after its rights ended on {expires_on}"
#   expected:
#     ja: "期限の日までに無効になっているか、期限が延ばされている"
#     en: "Disabled by the end date, or extended"
#   remedy:
#     ja: "アカウントを無効にするか、改めて承認を得て期限を延ばしてください。"
#     en: "Disable the account, or obtain a new approval and extend the date."
package kijun.rules.insider.rights_expired

import data.kijun.lib.identity

applicable if {
	some account in input.spec.accounts
	account.expires_on
}

findings contains {
	"path": ["spec", "accounts", i, "expires_on"],
	"args": {"account": account.id, "expires_on": account.expires_on},
} if {
	some i, account in input.spec.accounts
	identity.enabled(account, input.as_of)
	account.expires_on < input.as_of
}
