# METADATA
# title: 退職後に利用されたアカウントがない
# description: |
#   最終利用日が退職日より後のアカウントは、退職者本人又は他人による不正な利用の疑いがある。
#   2014年に起きた退職者による情報漏えいと同じ形である。
#   この条件と遵守事項との対応は kijun による。
# custom:
#   id: INS-004
#   en:
#     title: No account was used after its owner left
#     description: |
#       An account whose last use lies after its owner's last day suggests improper use by the leaver or by somebody else, the
#       pattern of the 2014 case in the talk. That this answers the requirement is kijun's reading.
#   severity: critical
#   kinds: [IdentityStore]
#   clauses: ["unified-r7:7.1.1(2)(b)", "unified-r7:8.1.1(6)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "アカウント「{account}」は、{left_on} の退職より後の {used_on} に利用されています"
#     en: "Account \"{account}\" was used on {used_on}, after its owner left on {left_on}"
#   expected:
#     ja: "最終利用日が退職日以前である"
#     en: "The last use is not after the last day"
#   remedy:
#     ja: "アカウントを無効にし、CSIRT に報告して利用の記録を調べてください。"
#     en: "Disable the account, report to the CSIRT and examine the logs of its use."
package kijun.rules.insider.used_after_leaving

applicable if {
	some account in input.spec.accounts
	account.owner_left_on
}

findings contains {
	"path": ["spec", "accounts", i, "last_used_on"],
	"args": {"account": account.id, "left_on": account.owner_left_on, "used_on": account.last_used_on},
} if {
	some i, account in input.spec.accounts
	account.last_used_on > account.owner_left_on
}
