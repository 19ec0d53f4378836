# METADATA
# title: 内部にないアカウントを外部に置かない
# description: |
#   2020年の講演は、内部ネットワークと同一の利用者情報を外部で管理する。
#   反映先だけにある有効な個人用アカウントは、正しい人員情報によらず作られており、退職しても同期では止まらない。
#   どのディレクトリにあるか記録のないものは判定できないとする。
# custom:
#   id: IDM-012
#   en:
#     title: No account outside that the master does not know
#     description: |
#       In the 2020 talk the outside holds the same users as the inside. An active personal account that exists at a target only
#       was not made from the personnel records, and no synchronisation will stop it when its owner leaves. One without a recorded directory cannot be judged.
#   severity: high
#   kinds: [IdentityStore]
#   clauses: ["unified-r7:7.1.1(2)(a)"]
#   basis: practice
#   since: 0.1.0
#   message:
#     ja: "アカウント「{account}」は反映先「{target}」にあり、正とするディレクトリにありません"
#     en: "Account \"{account}\" exists in target \"{target}\" and not in the master"
#   unknown:
#     ja: "個人用アカウント「{account}」がどのディレクトリにあるか記録されていません"
#     en: "The directories that hold personal account \"{account}\" are not recorded"
#   expected:
#     ja: "正とするディレクトリにもあるか、無効になっている"
#     en: "Also registered in the master, or disabled"
#   remedy:
#     ja: "正とするディレクトリに登録して同期で反映させるか、外部のアカウントを無効にしてください。"
#     en: "Register it in the master and let the synchronisation carry it over, or disable it outside."
package kijun.rules.identity.account_only_outside

import data.kijun.lib.identity

applicable if input.spec.synchronisation

findings contains {
	"path": ["spec", "accounts", i, "directories", j],
	"args": {"account": account.id, "target": target},
} if {
	some i, account in input.spec.accounts
	account.type == "personal"
	identity.enabled(account, input.as_of)
	some j, target in account.directories
	target in input.spec.synchronisation.targets
	not input.spec.synchronisation.master in account.directories
}

open contains {"path": ["spec", "accounts", i], "args": {"account": account.id}} if {
	some i, account in input.spec.accounts
	account.type == "personal"
	identity.enabled(account, input.as_of)
	count(object.get(account, "directories", [])) == 0
}
