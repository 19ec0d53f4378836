# METADATA
# title: "届け出のない再委託がないかを定期的に調べている"
# description: "要機密情報又は個人情報を扱う契約では、組織の定める日数以内の確認のいずれかで、届け出のない再委託の有無を調べていることを求める。禁止の条項だけでは足りないという2018年の年金の事例の教訓による。統一基準の遵守事項は再委託に触れず、対応する遵守事項はない。"
# custom:
#   id: OUT-018
#   en:
#     title: "Checks look for undeclared subcontracting"
#     description: "For contracts with confidential or personal information, some check within the number of days the organisation has set must have looked for undeclared subcontracting: the lesson of the 2018 pension case is that a ban alone is not enough. The requirements do not name subcontracting (再委託); the rule is tied to the check of performance."
#   severity: high
#   kinds: [Contract]
#   parameters: [check_interval_days]
#   clauses: []
#   basis: practice
#   since: 0.1.0
#   message:
#     ja: "組織が定める{limit}日以内の確認で、届け出のない再委託の有無を調べた記録がありません"
#     en: "No check within the {limit} days the organisation has set looked for undeclared subcontracting"
#   expected:
#     ja: "期間内の確認に looked_for_undeclared_subcontracting が true のものがあること"
#     en: "A check in that time has looked_for_undeclared_subcontracting true"
#   remedy:
#     ja: "作業場所・従事者・入退室や通信の記録などから届け出のない再委託がないことを確かめ、その確認を checks に記録してください"
#     en: "Examine work places, staff, entry and communication records for undeclared subcontracting, and record the check in checks"
package kijun.rules.outsourcing.no_search_for_subcontracting

import data.kijun.lib.dates
import data.kijun.lib.outsourcing
import data.kijun.lib.outsourcing_chain as chain

applicable if {
	chain.agency_contract(input)
	outsourcing.running(input, input.as_of)
	outsourcing.sensitive(input)
	some check in input.spec.checks
	check.checked_on <= input.as_of
}

findings contains {
	"path": ["spec", "checks"],
	"args": {"limit": data.kijun.parameters.check_interval_days},
} if {
	not _searched_recently
}

_searched_recently if {
	some check in input.spec.checks
	check.looked_for_undeclared_subcontracting == true
	check.checked_on <= input.as_of
	dates.days_between(check.checked_on, input.as_of) <= data.kijun.parameters.check_interval_days
}
