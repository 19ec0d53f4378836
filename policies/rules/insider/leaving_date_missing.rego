# METADATA
# title: 退職者のアカウントには退職日を記録する
# description: |
#   退職日が分からなければ、識別コードを速やかに止めたかを確かめられない。
#   退職（left）としながら、基準日までの退職日のないアカウントを違反とする。
#   在職の状況も退職日もない有効な個人用アカウントは判定できないとする。
#   この条件と遵守事項との対応は kijun による。
# custom:
#   id: INS-003
#   en:
#     title: A leaver's account records the last day
#     description: |
#       Without the last day nobody can tell whether the account was stopped soon enough. An account marked left without that
#       day is a violation. That this answers the requirement is kijun's reading.
#   severity: medium
#   kinds: [IdentityStore]
#   clauses: []
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "退職者のアカウント「{account}」に退職日の記録がありません"
#     en: "Account \"{account}\" of a leaver has no recorded last day"
#   unknown:
#     ja: "有効な個人用アカウント{count}件に在職の状況も退職日も記載がなく、退職者のものかを判定できません"
#     en: "{count} active personal accounts state neither employment nor leaving date: whether their owners left cannot be judged"
#   expected:
#     ja: "退職者のアカウントに owner_left_on がある"
#     en: "Every leaver's account has owner_left_on"
#   remedy:
#     ja: "人事担当に退職日を確認し、owner_left_on に記録してください。"
#     en: "Ask the personnel department for the last day and record it in owner_left_on."
package kijun.rules.insider.leaving_date_missing

import data.kijun.lib.identity

applicable if {
	count(_unstated) > 0
}

applicable if {
	some account in input.spec.accounts
	account.employment == "left"
}

findings contains {"path": ["spec", "accounts", i, "employment"], "args": {"account": account.id}} if {
	some i, account in input.spec.accounts
	account.employment == "left"
	not _left(account)
}

open contains {"path": ["spec", "accounts"], "args": {"count": count(_unstated)}} if count(_unstated) > 0

_left(account) if account.owner_left_on <= input.as_of

_unstated contains i if {
	some i, account in input.spec.accounts
	account.type == "personal"
	identity.enabled(account, input.as_of)
	not account.employment
	not account.owner_left_on
}
