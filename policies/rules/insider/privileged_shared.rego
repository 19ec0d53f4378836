# METADATA
# title: 管理者権限のアカウントを共用しない
# description: |
#   共用の管理者権限では、内部不正があったときに誰が操作したかを特定できない。
#   職員は自己に付与された識別コード以外で主体認証を行ってはならない。
#   IPA の内部不正防止ガイドライン（7）も共有 ID を使わないことを求める。
#   この条件と遵守事項との対応は kijun による。
# custom:
#   id: INS-006
#   en:
#     title: Privileged accounts are not shared
#     description: |
#       With a shared privileged account nobody can tell who acted when an impropriety occurs. Employees must not authenticate
#       with an account other than their own. Item (7) of the IPA guideline on internal improprieties also asks for no shared
#       IDs. That this answers the requirement is kijun's reading.
#   severity: high
#   kinds: [IdentityStore]
#   clauses: ["unified-r7:7.1.3(1)(b)", "insider-guideline:7"]
#   references: ["ipa-insider-guidelines-3.0:(7)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "管理者権限のアカウント「{account}」が共用です"
#     en: "Privileged account \"{account}\" is shared"
#   expected:
#     ja: "管理者ごとに個人用のアカウントがある"
#     en: "Each administrator has a personal account"
#   remedy:
#     ja: "管理者ごとに別の識別コードを付与し、共用のアカウントを無効にしてください。"
#     en: "Give each administrator an account of their own and disable the shared one."
package kijun.rules.insider.privileged_shared

import data.kijun.lib.identity

applicable if {
	some account in input.spec.accounts
	account.privileged == true
}

findings contains {"path": ["spec", "accounts", i, "type"], "args": {"account": account.id}} if {
	some i, account in input.spec.accounts
	identity.privileged(account, input.as_of)
	account.type == "shared"
}
