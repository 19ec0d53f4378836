# METADATA
# title: 管理者が一人なら他の人が操作を確認する
# description: |
#   内部からの不正な操作や誤った操作を防ぐため、管理者は相互に監視できることが望ましい。
#   一人しかいないディレクトリでは、管理者以外による管理操作の記録の確認を求める（IPA の内部不正防止ガイドライン（6）の考え方）。
#   確認の間隔は組織が定める。
#   遵守事項は管理者の人数に触れない。
#   どのディレクトリにあるか分からない管理者のアカウントは判定できないとする。
# custom:
#   id: INS-019
#   en:
#     title: A sole administrator is checked by somebody else
#     description: |
#       To prevent malicious and erroneous operations from inside, administrators should be able to watch one another. Where
#       there is only one, somebody else has to check the record of operations (after item (6) of the IPA guideline on internal
#       improprieties). The interval is the organisation's own. The requirement does not speak of the number of administrators.
#       An administrator account of no listed directory cannot be judged.
#   severity: medium
#   kinds: [IdentityStore]
#   parameters: [administrator_log_days]
#   clauses: ["unified-r7:7.1.3(1)(b)", "insider-guideline:6", "insider-guideline:18"]
#   references: ["ipa-insider-guidelines-3.0:(6)", "ipa-insider-guidelines-3.0:(18)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "ディレクトリ「{directory}」の管理者は「{person}」一人ですが、組織が定める{limit}日以内に他の人による管理操作の確認がありません"
#     en: "Directory \"{directory}\" has the sole administrator \"{person}\" whose operations nobody else checked within the {limit} days the organisation has set"
#   unknown:
#     ja: "管理者のアカウント「{account}」がどのディレクトリにあるか記録されておらず、管理者の人数を数えられません"
#     en: "The directory of administrator account \"{account}\" is not recorded: administrators cannot be counted"
#   expected:
#     ja: "管理者が二人以上、又は他の人による確認が組織が定める日数以内にある"
#     en: "Two or more administrators, or a check by somebody else within the set number of days"
#   remedy:
#     ja: "管理者を複数にするか、管理者以外の人が操作の記録を確認し administration_log_review に記録してください。"
#     en: "Appoint a second administrator, or have somebody else check the operations and record it in administration_log_review."
package kijun.rules.insider.sole_administrator_unchecked

import data.kijun.lib.dates
import data.kijun.lib.identity

applicable if {
	some account in input.spec.accounts
	account.privileged == true
}

findings contains {
	"path": ["spec", "directories", i],
	"args": {"directory": directory.name, "person": person, "limit": data.kijun.parameters.administrator_log_days},
} if {
	some i, directory in input.spec.directories
	count(_administrators[directory.name]) == 1
	some person in _administrators[directory.name]
	not _checked(directory, person)
}

_administrators[name] contains object.get(account, "person", account.id) if {
	some account in input.spec.accounts
	identity.privileged(account, input.as_of)
	account.type == "personal"
	some name in account.directories
}

_checked(directory, person) if {
	check := directory.administration_log_review
	check.reviewer != person
	check.reviewed_on <= input.as_of
	dates.days_between(check.reviewed_on, input.as_of) <= data.kijun.parameters.administrator_log_days
}

open contains {"path": ["spec", "accounts", i], "args": {"account": account.id}} if {
	known := {directory.name | some directory in input.spec.directories}
	some i, account in input.spec.accounts
	identity.privileged(account, input.as_of)
	account.type == "personal"
	count({name | some name in account.directories; name in known}) == 0
}
