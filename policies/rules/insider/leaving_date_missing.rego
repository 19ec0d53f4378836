# METADATA
# title: 退職者のアカウントには退職日を記録する
# description: |
#   退職日が分からなければ、識別コードを速やかに止めたかを確かめられない。
#   退職（left）としながら退職日のないアカウントを違反とする。
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
#   clauses: ["unified-r7:7.1.1(2)(b)", "unified-r7:2.1.3(3)(b)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "退職者のアカウント「{account}」に退職日の記録がありません"
#     en: "Account \"{account}\" of a leaver has no recorded last day"
#   expected:
#     ja: "退職者のアカウントに owner_left_on がある"
#     en: "Every leaver's account has owner_left_on"
#   remedy:
#     ja: "人事担当に退職日を確認し、owner_left_on に記録してください。"
#     en: "Ask the personnel department for the last day and record it in owner_left_on."
package kijun.rules.insider.leaving_date_missing

applicable if {
	some account in input.spec.accounts
	account.employment == "left"
}

findings contains {"path": ["spec", "accounts", i, "employment"], "args": {"account": account.id}} if {
	some i, account in input.spec.accounts
	account.employment == "left"
	not account.owner_left_on
}
