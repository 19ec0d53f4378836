# METADATA
# title: 退職者のアカウントは速やかに無効にする
# description: |
#   退職日から無効にした日までが組織が定める日数を超えたアカウントを違反とする。
#   その間、退職者が情報を持ち出せたことになる。
# custom:
#   id: INS-002
#   en:
#     title: A leaver's account is disabled promptly
#     description: |
#       An account that was disabled later than the set number of days after its owner left is a violation: in between, the
#       leaver could have taken information out.
#   severity: high
#   kinds: [IdentityStore]
#   parameters: [leaver_days]
#   clauses: ["unified-r7:7.1.1(2)(b)", "unified-h30:6.1.1(2)(b)", "insider-guideline:5"]
#   references: ["ipa-insider-guidelines-3.0:(5)", "ipa-insider-guidelines-3.0:(21)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "{left_on} に退職した利用者のアカウント「{account}」の停止に{days}日を要し、組織が定める{limit}日を超えています"
#     en: "Account \"{account}\" of a person who left on {left_on} was disabled after {days} days, more than the {limit} days the organisation has set"
#   expected:
#     ja: "退職日から組織が定める日数のうちに停止している"
#     en: "Disabled within the set number of days after the last day"
#   remedy:
#     ja: "停止までの間の利用記録を確認し、人事担当から退職の連絡を事前に受ける手順に改めてください。"
#     en: "Check the logs for use in between, and have the personnel department announce departures beforehand."
package kijun.rules.insider.leaver_disabled_late

import data.kijun.lib.dates
import data.kijun.lib.identity

applicable if {
	some account in input.spec.accounts
	account.owner_left_on
}

findings contains {
	"path": ["spec", "accounts", i, "disabled_on"],
	"args": {
		"account": account.id,
		"left_on": account.owner_left_on,
		"days": days,
		"limit": data.kijun.parameters.leaver_days,
	},
} if {
	some i, account in input.spec.accounts
	not identity.enabled(account, input.as_of) # an active account is INS-001
	days := dates.days_between(account.owner_left_on, account.disabled_on)
	days > data.kijun.parameters.leaver_days
}
