# METADATA
# title: 管理者権限の付与には承認を残す
# description: |
#   権限を必要最小限に保つには、管理者権限を付与するたびに要否を判断した人と日が残っている必要がある。
#   基準日までの承認の記録がない有効なアカウントを違反とする。
#   この条件と遵守事項との対応は kijun による。
# custom:
#   id: INS-009
#   en:
#     title: Privileged rights are granted with a recorded approval
#     description: |
#       Rights stay at the necessary minimum only when somebody decided on each privileged grant. An active privileged account
#       without a recorded approval is a violation. That this answers the requirement is kijun's reading.
#   severity: high
#   kinds: [IdentityStore]
#   clauses: ["unified-r7:7.1.3(1)(a)", "unified-r7:7.1.1(2)(a)", "insider-guideline:5"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "管理者権限のアカウント「{account}」に、基準日までの付与の承認の記録がありません"
#     en: "Privileged account \"{account}\" has no recorded approval of the grant"
#   expected:
#     ja: "granted に承認者と承認日がある"
#     en: "granted has approver and date"
#   remedy:
#     ja: "権限の要否を改めて判断し、承認者と承認日を granted に記録するか、権限を取り除いてください。"
#     en: "Decide anew whether the rights are needed; record approver and date in granted, or remove the rights."
package kijun.rules.insider.privileged_without_approval

import data.kijun.lib.identity
import data.kijun.lib.place

applicable if {
	some account in input.spec.accounts
	account.privileged == true
}

findings contains {"path": place.nearest(input, ["spec", "accounts", i, "granted", "approved_on"]), "args": {"account": account.id}} if {
	some i, account in input.spec.accounts
	identity.privileged(account, input.as_of)
	not _granted(account)
}

_granted(account) if account.granted.approved_on <= input.as_of
