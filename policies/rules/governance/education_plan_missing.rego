# METADATA
# title: 年度の教育実施計画を定める
# description: "教育実施計画が定められていることを確かめる。年度の初めから組織が定める日数を過ぎたら当年度の計画を、それまでは前年度の計画を求める。日数は組織が定める。"
# custom:
#   id: GOV-058
#   en:
#     title: "There is the education implementation plan for the year"
#     description: "The education implementation plan is established. It is that of the current fiscal year once the set number of days has passed, that of the last before. The number is the organisation's own."
#   severity: medium
#   kinds: [Organization]
#   parameters: [annual_plan_grace_days]
#   clauses: ["unified-r7:2.2.3(1)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "{year}年度の教育実施計画を定めた記録がありません（年度の初めから組織が定める{limit}日まで猶予）"
#     en: "No record of the education implementation plan for fiscal {year} (due {limit} days into the year, as the organisation has set)"
#   expected:
#     ja: "education にその年度の計画があり、計画を定めた日（planned_on）が基準日以前である"
#     en: "education has the year with a planned_on that is not in the future"
#   remedy:
#     ja: "計画を定めて、日付を記録してください。"
#     en: "Establish the plan and record the day."
package kijun.rules.governance.education_plan_missing

import data.kijun.lib.governance
import data.kijun.lib.place

findings contains {
	"path": place.nearest(input, ["spec", "education"]),
	"args": {"year": year, "limit": data.kijun.parameters.annual_plan_grace_days},
} if {
	year := governance.due_year(input.as_of, data.kijun.parameters.annual_plan_grace_days)
	not _planned(year)
}

_planned(year) if {
	some entry in input.spec.education
	entry.fiscal_year == year
	governance.dated(entry, "planned_on", input.as_of)
}
