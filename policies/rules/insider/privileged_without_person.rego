# METADATA
# title: 管理者権限のアカウントは一人に結び付ける
# description: |
#   誰のものか分からない管理者権限では、内部からの不正な操作や誤った操作を防げず、後から追うこともできない。
#   種別が service のものにも管理に責任を持つ一人を求める。
#   この条件と遵守事項との対応は kijun による。
# custom:
#   id: INS-005
#   en:
#     title: A privileged account belongs to one named person
#     description: |
#       When nobody is named for a privileged account, malicious or erroneous operations from inside can neither be prevented
#       nor traced. A service account needs one person who answers for it as well. That this answers the requirement is kijun's
#       reading.
#   severity: high
#   kinds: [IdentityStore]
#   clauses: ["unified-r7:7.1.1(2)(a)", "unified-r7:7.1.3(1)(b)", "insider-guideline:7"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "管理者権限のアカウント「{account}」に本人又は管理責任者の記録がありません"
#     en: "Privileged account \"{account}\" names no person"
#   expected:
#     ja: "person に本人又は管理責任者が一人記録されている"
#     en: "One user or responsible person is recorded in person"
#   remedy:
#     ja: "使う本人（共用・サービス用は管理責任者）を person に記録し、不要であれば無効にしてください。"
#     en: "Record the user, or the person who answers for a shared or service account, in person; disable the account if it is not needed."
package kijun.rules.insider.privileged_without_person

import data.kijun.lib.identity

applicable if {
	some account in input.spec.accounts
	account.privileged == true
}

findings contains {"path": ["spec", "accounts", i], "args": {"account": account.id}} if {
	some i, account in input.spec.accounts
	identity.privileged(account, input.as_of)
	not account.person
}
