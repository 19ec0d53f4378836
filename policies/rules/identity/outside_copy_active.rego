# METADATA
# title: 内部で止めたアカウントを外部でも止める
# description: |
#   正とするディレクトリで無効にしても、反映先に残った写しは使える。
#   無効にした日から組織が定める日数のうちに、反映先でも無効になったことの記録がないものを違反とする。
#   どのディレクトリにあったか記録のないものは判定できないとする。
#   この条件と遵守事項との対応は kijun による。
# custom:
#   id: IDM-013
#   en:
#     title: An account disabled inside is disabled outside
#     description: |
#       After an account is disabled in the master, the copy at the target can still be used. It is a violation when no record
#       shows that it was disabled there as well within the set number of days. One without a recorded directory cannot be judged. That this answers the requirement is kijun's
#       reading.
#   severity: high
#   kinds: [IdentityStore]
#   parameters: [outside_disable_days]
#   clauses: ["unified-r7:7.1.1(2)(b)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "{disabled_on} に無効にしたアカウント「{account}」が、組織が定める{limit}日以内に反映先で無効になった記録がありません"
#     en: "Account \"{account}\", disabled on {disabled_on}, has no record of being disabled at the targets within the {limit} days the organisation has set"
#   unknown:
#     ja: "{disabled_on} に無効にしたアカウント「{account}」が、どのディレクトリにあったか記録されていません"
#     en: "The directories that held account \"{account}\", disabled on {disabled_on}, are not recorded"
#   expected:
#     ja: "組織が定める日数以内の disabled_outside_on"
#     en: "disabled_outside_on within the set number of days"
#   remedy:
#     ja: "反映先のアカウントを確かめて無効にし、その日を disabled_outside_on に記録してください。"
#     en: "Check and disable the account at the targets and record the date in disabled_outside_on."
package kijun.rules.identity.outside_copy_active

import data.kijun.lib.dates

applicable if input.spec.synchronisation

findings contains {
	"path": ["spec", "accounts", i, "disabled_on"],
	"args": {
		"account": account.id,
		"disabled_on": account.disabled_on,
		"limit": data.kijun.parameters.outside_disable_days,
	},
} if {
	some i, account in input.spec.accounts
	dates.days_between(account.disabled_on, input.as_of) > data.kijun.parameters.outside_disable_days
	_copied(account)
	not _stopped_outside(account)
}

_copied(account) if {
	some name in account.directories
	name in input.spec.synchronisation.targets
}

_stopped_outside(account) if {
	dates.days_between(account.disabled_on, account.disabled_outside_on) <= data.kijun.parameters.outside_disable_days
}

open contains {"path": ["spec", "accounts", i], "args": {"account": account.id, "disabled_on": account.disabled_on}} if {
	some i, account in input.spec.accounts
	dates.days_between(account.disabled_on, input.as_of) > data.kijun.parameters.outside_disable_days
	count(object.get(account, "directories", [])) == 0
	not _stopped_outside(account)
}
