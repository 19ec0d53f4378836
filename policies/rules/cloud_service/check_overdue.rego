# METADATA
# title: 運用・保守の状況を定期的に確かめる
# description: "クラウドサービス管理者は、運用・保守の状況を定期的に確かめて記録する。間隔は統一基準に定めが無く、組織が定める。"
# custom:
#   id: CLD-030
#   en:
#     title: "Operation is checked periodically"
#     description: "The administrator periodically confirms and records the state of operation. The standard gives no interval; it is the organisation's own."
#   severity: medium
#   kinds: [CloudService]
#   parameters: [cloud_check_days]
#   clauses: ["unified-r7:4.2.2(4)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "最後の確認（無ければ利用開始）の {last} から、組織が定める {limit} 日を超えています"
#     en: "More than the {limit} days the organisation has set have passed since the last check (or the start of use) on {last}"
#   expected:
#     ja: "組織が定める日数以内に確認した記録がある"
#     en: "A check within the number of days the organisation has set"
#   remedy:
#     ja: "運用・保守の状況と登録の有効性を確かめて operation_checks に記録する"
#     en: "Check operation and the registration, and record it in `operation_checks`"
package kijun.rules.cloud_service.check_overdue

import data.kijun.lib.cloud_use
import data.kijun.lib.dates
import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "operation_checks"]), "args": {"last": last, "limit": limit}} if {
	limit := data.kijun.parameters.cloud_check_days
	last := max({input.spec.started_on} | _checks)
	dates.days_between(last, input.as_of) > limit
}

_checks contains check.checked_on if {
	some check in input.spec.operation_checks
	check.checked_on <= input.as_of
}

applicable if {
	cloud_use.confidential_use(input.spec, input.as_of)
	cloud_use.started(input.spec, input.as_of)
	_due
}

# The first check is not due yet: there is nothing to judge.
_due if count(_checks) > 0

_due if dates.days_between(input.spec.started_on, input.as_of) > data.kijun.parameters.cloud_check_days
