# METADATA
# title: 管理者権限のアカウントを日常業務に使わない
# description: |
#   管理者権限の識別コードの利用は管理者の業務を行うときに限る。
#   同じ人に管理者権限のない日常業務用のアカウントがなければ、日常業務にも管理者権限が使われる。
#   この条件と遵守事項との対応は kijun による。
# custom:
#   id: INS-008
#   en:
#     title: Privileged accounts are not used for daily work
#     description: |
#       A privileged account may only be used for administrators' tasks. When the same person has no separate account without
#       privileges, the privileged one is bound to be used for daily work as well. That this answers the requirement is kijun's
#       reading.
#   severity: high
#   kinds: [IdentityStore]
#   clauses: ["unified-r7:8.1.1(6)(c)"]
#   references: ["ipa-insider-guidelines-3.0:(6)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "管理者権限のアカウント「{account}」に、同じ人の日常業務用のアカウントがありません"
#     en: "Privileged account \"{account}\" has no separate daily account of the same person"
#   expected:
#     ja: "同じ人の、管理者権限のない有効なアカウントが daily_account にある"
#     en: "daily_account names an active account of the same person without privileges"
#   remedy:
#     ja: "管理者権限のないアカウントを同じ人に付与し、daily_account に記録してください。"
#     en: "Give the person an account without privileges and name it in daily_account."
package kijun.rules.insider.privileged_used_daily

import data.kijun.lib.identity
import data.kijun.lib.place

applicable if {
	some account in input.spec.accounts
	account.privileged == true
}

findings contains {
	"path": place.nearest(input, ["spec", "accounts", i, "daily_account"]),
	"args": {"account": account.id},
} if {
	separate := _separate
	some i, account in input.spec.accounts
	identity.privileged(account, input.as_of)
	account.type == "personal"
	not separate[i]
}

# Sets are read as a whole and looked up by key: asking for one member at a time is slow in one engine or the other.
_separate contains i if {
	daily := _daily_accounts
	some i, account in input.spec.accounts
	daily[[account.person, account.daily_account]]
}

_daily_accounts contains [account.person, account.id] if {
	some account in input.spec.accounts
	identity.enabled(account, input.as_of)
	not identity.privileged(account, input.as_of)
}
