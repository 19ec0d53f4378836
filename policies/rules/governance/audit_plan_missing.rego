# METADATA
# title: 年度の監査実施計画を定める
# description: "監査実施計画が定められていることを確かめる。年度の初めから組織が定める日数を過ぎたら当年度の計画を、それまでは前年度の計画を求める。日数は組織が定める。"
# custom:
#   id: GOV-068
#   en:
#     title: "There is the audit plan for the year"
#     description: "The audit plan is established. It is that of the current fiscal year once the set number of days has passed, that of the last before. The number is the organisation's own."
#   severity: medium
#   kinds: [Organization]
#   parameters: [annual_plan_grace_days]
#   clauses: ["unified-r7:2.3.2(1)(a)", "management-guideline:direction-6(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "{year}年度の監査実施計画を定めた記録がありません（年度の初めから組織が定める{limit}日まで猶予）"
#     en: "No record of the audit plan for fiscal {year} (due {limit} days into the year, as the organisation has set)"
#   expected:
#     ja: "audits にその年度の計画があり、計画を定めた日（planned_on）が基準日以前である"
#     en: "audits has the year with a planned_on that is not in the future"
#   remedy:
#     ja: "計画を定めて、日付を記録してください。"
#     en: "Establish the plan and record the day."
package kijun.rules.governance.audit_plan_missing

import data.kijun.lib.governance
import data.kijun.lib.place

findings contains {
	"path": place.nearest(input, ["spec", "audits"]),
	"args": {"year": year, "limit": data.kijun.parameters.annual_plan_grace_days},
} if {
	year := governance.due_year(input.as_of, data.kijun.parameters.annual_plan_grace_days)
	not _planned(year)
}

_planned(year) if {
	some entry in input.spec.audits
	entry.fiscal_year == year
	governance.dated(entry, "planned_on", input.as_of)
}
