# METADATA
# title: "委託先の履行状況を定期的に確認している"
# description: "委託期間中、組織の定める日数以内に履行状況を確認した記録を求める。委託の開始からその日数に達しない契約は対象としない。統一基準は「定期的」な確認を求め、日数は組織が定める。"
# custom:
#   id: OUT-017
#   en:
#     title: "The supplier's performance is checked periodically"
#     description: "During the contract a check within the number of days the organisation has set must be on record; contracts younger than that are not judged. The standard asks for a periodic check, the number is the organisation's."
#   severity: high
#   kinds: [Contract]
#   parameters: [check_interval_days]
#   clauses: ["unified-r7:4.1.1(3)(a)(ii)", "management-guideline:direction-9(a)", "insider-guideline:16"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "組織が定める{limit}日以内に履行状況を確認した記録がありません"
#     en: "No check of performance is on record within the {limit} days the organisation has set"
#   expected:
#     ja: "最も新しい確認が、パラメーター check_interval_days の日数以内であること"
#     en: "The latest check is not older than the parameter check_interval_days"
#   remedy:
#     ja: "契約に基づいて情報セキュリティ対策の履行状況を確認し、checks に記録してください"
#     en: "Check the security measures under the contract and record it in checks"
package kijun.rules.outsourcing.check_overdue

import data.kijun.lib.dates
import data.kijun.lib.outsourcing
import data.kijun.lib.outsourcing_chain as chain
import data.kijun.lib.place

applicable if {
	chain.agency_contract(input)
	outsourcing.running(input, input.as_of)
	dates.days_between(input.spec.period.starts_on, input.as_of) > data.kijun.parameters.check_interval_days
}

findings contains {
	"path": place.nearest(input, ["spec", "checks"]),
	"args": {"limit": data.kijun.parameters.check_interval_days},
} if {
	not _checked_recently
}

_checked_recently if {
	some check in input.spec.checks
	check.checked_on <= input.as_of
	dates.days_between(check.checked_on, input.as_of) <= data.kijun.parameters.check_interval_days
}
