# METADATA
# title: 長く使われていないアカウントを止める
# description: |
#   長い間使われていないアカウントは、利用する必要がなくなった疑いがあり、気付かれずに悪用される。
#   最終の利用（利用がなければ作成）から組織が定める日数を過ぎた有効なアカウントを違反とする。
#   この条件と遵守事項との対応は kijun による。
# custom:
#   id: INS-016
#   en:
#     title: Dormant accounts are disabled
#     description: |
#       An account unused for long is probably no longer needed and can be misused unnoticed. An active account whose last use,
#       or creation when never used, is older than the set number of days is a violation. That this answers the requirement is
#       kijun's reading.
#   severity: medium
#   kinds: [IdentityStore]
#   parameters: [dormant_days]
#   clauses: ["unified-r7:7.1.1(2)(b)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "アカウント「{account}」は {last_seen} を最後に使われておらず、組織が定める{limit}日を過ぎています"
#     en: "Account \"{account}\" was last used or created on {last_seen}, longer ago than the {limit} days the organisation has set"
#   unknown:
#     ja: "アカウント「{account}」の最終利用日も作成日も、基準日までのものが記録されていません"
#     en: "Neither last use nor creation of account \"{account}\" is recorded"
#   expected:
#     ja: "組織が定める日数以内に利用されているか、無効になっている"
#     en: "Used within the set number of days, or disabled"
#   remedy:
#     ja: "必要かどうかを所属に確認し、不要であれば無効にしてください。"
#     en: "Ask the unit whether it is needed, and disable it if not."
package kijun.rules.insider.dormant_account

import data.kijun.lib.dates
import data.kijun.lib.identity

findings contains {
	"path": ["spec", "accounts", i],
	"args": {"account": account.id, "last_seen": last_seen, "limit": data.kijun.parameters.dormant_days},
} if {
	some i, account in input.spec.accounts
	identity.enabled(account, input.as_of)
	last_seen := _last_seen(account)
	dates.days_between(last_seen, input.as_of) > data.kijun.parameters.dormant_days
}

open contains {"path": ["spec", "accounts", i], "args": {"account": account.id}} if {
	some i, account in input.spec.accounts
	identity.enabled(account, input.as_of)
	not _last_seen(account)
}

_last_seen(account) := max({account[field] |
	some field in ["created_on", "last_used_on"]
	account[field] <= input.as_of
})
