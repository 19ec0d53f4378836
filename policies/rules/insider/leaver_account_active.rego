# METADATA
# title: 退職者のアカウントを有効のまま残さない
# description: |
#   情報システムを利用する必要がなくなった利用者の識別コードは、不正に使われないよう速やかに止める。
#   退職日から組織が定める日数を過ぎても有効なアカウントを違反とする。
#   退職としながら退職日のない有効なアカウントは判定できないとする。
# custom:
#   id: INS-001
#   en:
#     title: No active account of a leaver
#     description: |
#       Once a person no longer needs the information system, their account must soon be made unusable. An account that is still
#       active more than the set number of days after its owner left is a violation. An active account of a leaver without the
#       leaving date cannot be judged.
#   severity: critical
#   kinds: [IdentityStore]
#   parameters: [leaver_days]
#   clauses: ["unified-r7:7.1.1(2)(b)", "unified-h30:6.1.1(2)(b)", "insider-guideline:5", "insider-guideline:21"]
#   references: ["ipa-insider-guidelines-3.0:(5)", "ipa-insider-guidelines-3.0:(21)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "{left_on} に退職した利用者のアカウント「{account}」が、組織が定める{limit}日を過ぎても有効です"
#     en: "Account \"{account}\" of a person who left on {left_on} is still active after the {limit} days the organisation has set"
#   unknown:
#     ja: "退職者のアカウント「{account}」は有効のままで、退職日の記録がないため、止めるべき日を過ぎたかを判定できません"
#     en: "Account \"{account}\" of a leaver is active; without the leaving date it cannot be judged whether it is overdue"
#   expected:
#     ja: "退職日から組織が定める日数のうちにアカウントが無効になっている"
#     en: "The account is disabled within the set number of days after the last day"
#   remedy:
#     ja: "アカウントを直ちに無効にし、disabled_on に日付を記録してください。退職後に利用されていないかも確認してください。"
#     en: "Disable the account at once, record the date in disabled_on, and check whether it was used after the person left."
package kijun.rules.insider.leaver_account_active

import data.kijun.lib.dates
import data.kijun.lib.identity

applicable if {
	some account in input.spec.accounts
	account.employment == "left"
}

applicable if {
	some account in input.spec.accounts
	account.owner_left_on
}

findings contains {
	"path": ["spec", "accounts", i, "owner_left_on"],
	"args": {"account": account.id, "left_on": account.owner_left_on, "limit": data.kijun.parameters.leaver_days},
} if {
	some i, account in input.spec.accounts
	identity.enabled(account, input.as_of)
	dates.days_between(account.owner_left_on, input.as_of) > data.kijun.parameters.leaver_days
}

open contains {"path": ["spec", "accounts", i, "employment"], "args": {"account": account.id}} if {
	some i, account in input.spec.accounts
	account.employment == "left"
	identity.enabled(account, input.as_of)
	not account.owner_left_on
}
