# METADATA
# title: 休職中の職員の管理者権限を止める
# description: |
#   休職・休業の間は管理者の業務を行わないため、管理者権限は必要最小限に含まれない。
#   在職の状況が休職・休業（leave）である人の、有効な管理者権限のアカウントを違反とする。
#   この条件と遵守事項との対応は kijun による。
# custom:
#   id: INS-024
#   en:
#     title: Privileged accounts are stopped while their owner is on leave
#     description: |
#       Somebody on leave does no administrator's work, so that their privileges are not part of the necessary minimum. An
#       active privileged account of a person on leave is a violation. That this answers the requirement is kijun's reading.
#   severity: medium
#   kinds: [IdentityStore]
#   clauses: ["unified-r7:7.1.3(1)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "休職・休業中の職員の管理者権限のアカウント「{account}」が有効です"
#     en: "Privileged account \"{account}\" of a person on leave is active"
#   expected:
#     ja: "休職・休業の間は無効になっている"
#     en: "Disabled while the person is on leave"
#   remedy:
#     ja: "復職までアカウントを無効にし、disabled_on に日付を記録してください。"
#     en: "Disable the account until the person returns and record the date in disabled_on."
package kijun.rules.insider.privileged_on_leave

import data.kijun.lib.identity

applicable if {
	some account in input.spec.accounts
	account.privileged == true
}

findings contains {"path": ["spec", "accounts", i, "employment"], "args": {"account": account.id}} if {
	some i, account in input.spec.accounts
	identity.privileged(account, input.as_of)
	account.employment == "leave"
}
