# METADATA
# title: 退職後に利用されたアカウントがない
# description: |
#   最終利用日が退職日より後のアカウントは、退職者本人又は他人による不正な利用の疑いがある。
#   2014年に起きた退職者による情報漏えいと同じ形である。
#   退職後も使えたのに最終利用日のないものは判定できないとする。プログラムが使う service は対象としない。
#   この条件と遵守事項との対応は kijun による。
# custom:
#   id: INS-004
#   en:
#     title: No account was used after its owner left
#     description: |
#       An account whose last use lies after its owner's last day suggests improper use by the leaver or by somebody else, the
#       pattern of the 2014 case in the talk. One that could be used after that day and has no recorded last use cannot be judged;
#       service accounts used by programs are left out. That this answers the requirement is kijun's reading.
#   severity: critical
#   kinds: [IdentityStore]
#   clauses: ["unified-r7:7.1.1(2)(b)", "unified-r7:8.1.1(6)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "アカウント「{account}」は、{left_on} の退職より後の {used_on} に利用されています"
#     en: "Account \"{account}\" was used on {used_on}, after its owner left on {left_on}"
#   unknown:
#     ja: "{left_on} に退職した利用者のアカウント「{account}」は退職後も使える状態でしたが、最終利用日が記録されていません"
#     en: "Account \"{account}\" could be used after its owner left on {left_on}; its last use is not recorded"
#   expected:
#     ja: "最終利用日が退職日以前である"
#     en: "The last use is not after the last day"
#   remedy:
#     ja: "アカウントを無効にし、CSIRT に報告して利用の記録を調べてください。"
#     en: "Disable the account, report to the CSIRT and examine the logs of its use."
package kijun.rules.insider.used_after_leaving

import data.kijun.lib.identity

applicable if {
	some account in input.spec.accounts
	account.owner_left_on
}

findings contains {
	"path": ["spec", "accounts", i, "last_used_on"],
	"args": {"account": account.id, "left_on": account.owner_left_on, "used_on": account.last_used_on},
} if {
	some i, account in input.spec.accounts
	not account.type == "service"
	account.last_used_on > account.owner_left_on
}

open contains {"path": ["spec", "accounts", i], "args": {"account": account.id, "left_on": account.owner_left_on}} if {
	some i, account in input.spec.accounts
	not account.type == "service"
	account.owner_left_on < input.as_of
	identity.enabled(account, account.owner_left_on)
	not account.last_used_on
}
