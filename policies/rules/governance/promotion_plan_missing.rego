# METADATA
# title: 対策推進計画を定める
# description: "最高情報セキュリティ責任者は対策推進計画を定める。年度の初めから組織が定める日数を過ぎたら当年度の計画を、それまでは前年度の計画を求める。日数は組織が定める。"
# custom:
#   id: GOV-043
#   en:
#     title: "There is a measures promotion plan"
#     description: "The chief information security officer establishes a measures promotion plan. It is that of the current fiscal year once the set number of days has passed, that of the last before. The number is the organisation's own."
#   severity: medium
#   kinds: [Organization]
#   parameters: [annual_plan_grace_days]
#   clauses: ["unified-r7:2.1.3(4)(a)", "management-guideline:direction-4(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "{year}年度の対策推進計画を定めた記録がありません（年度の初めから組織が定める{limit}日まで猶予）"
#     en: "No promotion plan is recorded for fiscal {year} (due {limit} days into the year, as the organisation has set)"
#   expected:
#     ja: "promotion_plans にその年度の計画があり、approval.approved_on が基準日以前である"
#     en: "promotion_plans has the plan of the year with an approval.approved_on that is not in the future"
#   remedy:
#     ja: "計画を定めて、決定の日とともに記録してください。"
#     en: "Establish the plan and record it with its decision."
package kijun.rules.governance.promotion_plan_missing

import data.kijun.lib.governance
import data.kijun.lib.place

findings contains {
	"path": place.nearest(input, ["spec", "promotion_plans"]),
	"args": {"year": year, "limit": data.kijun.parameters.annual_plan_grace_days},
} if {
	year := governance.due_year(input.as_of, data.kijun.parameters.annual_plan_grace_days)
	not _planned(year)
}

_planned(year) if {
	some plan in input.spec.promotion_plans
	plan.fiscal_year == year
	plan.approval.approved_on <= input.as_of
}
