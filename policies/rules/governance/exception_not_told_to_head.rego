# METADATA
# title: 例外措置の記録を統括情報セキュリティ責任者に報告する
# description: "許可権限者は、例外措置の適用審査の記録を整え、統括情報セキュリティ責任者に報告する。許可から組織が定める日数を過ぎても報告の記録がないものを違反とする。日数は組織が定める。"
# custom:
#   id: GOV-113
#   en:
#     title: "The record of an exception reaches the head officer"
#     description: "The permission authority keeps the records of applications and reports them to the head information security officer. No report within the set number of days after the permission is a violation. The number is the organisation's own."
#   severity: medium
#   kinds: [Exception]
#   parameters: [exception_report_days]
#   clauses: ["unified-r7:2.2.2(2)(c)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "例外措置の記録を、許可から組織が定める{limit}日以内に統括情報セキュリティ責任者に報告した記録がありません"
#     en: "The exception was not reported to the head officer within the {limit} days after its permission that the organisation has set"
#   expected:
#     ja: "許可から組織が定める日数を過ぎた例外措置に register.reported_to_head_on がある"
#     en: "register.reported_to_head_on once the set number of days has passed since the permission"
#   remedy:
#     ja: "統括情報セキュリティ責任者に報告し、日付を記録してください。"
#     en: "Report it to the head officer and record the day."
package kijun.rules.governance.exception_not_told_to_head

import data.kijun.lib.dates
import data.kijun.lib.place

findings contains {
	"path": place.nearest(input, ["spec", "register", "reported_to_head_on"]),
	"args": {"limit": data.kijun.parameters.exception_report_days},
} if {
	dates.days_between(input.spec.approval.approved_on, input.as_of) > data.kijun.parameters.exception_report_days
	not _reported
}

_reported if input.spec.register.reported_to_head_on <= input.as_of
