# METADATA
# title: 全ての職員等を対象とする教育を行う
# description: "課室情報セキュリティ責任者は職員等に関係規程に関する教育を受講させ、職員等はこれを受講する。その年度（計画の猶予期間中は前年度）の講習に、全ての職員等を対象とするものがないものを違反とする。その年度の教育の記録がなければ違反とする。"
# custom:
#   id: GOV-117
#   en:
#     title: "There is education for all employees"
#     description: "Division or office officers have employees attend education on the rules, and employees attend it. A year (last year while this year's plan is not yet due) without a course for all employees is a violation. No record of the year is a violation."
#   severity: medium
#   kinds: [Organization]
#   parameters: [annual_plan_grace_days]
#   clauses: ["unified-r7:2.2.3(2)(a)", "unified-r7:2.2.3(2)(b)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "{year}年度に、全ての職員等を対象とする講習がありません"
#     en: "Fiscal {year} has no course for all employees"
#   expected:
#     ja: "courses に audience が all の講習がある"
#     en: "courses has one with audience all"
#   remedy:
#     ja: "全ての職員等を対象とする講習を計画し、記録してください。"
#     en: "Plan a course for all employees and record it."
package kijun.rules.governance.education_for_all_missing

import data.kijun.lib.governance
import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "education", i, "courses"]), "args": {"year": year.fiscal_year}} if {
	some i, year in _due_years
	not "all" in {course.audience | some course in year.courses}
}

_due_years := {i: year |
	some i, year in input.spec.education
	year.fiscal_year == governance.due_year(input.as_of, data.kijun.parameters.annual_plan_grace_days)
}

# Nothing on record for the year is nothing done that could be seen.
findings contains {"path": place.nearest(input, ["spec", "education"]), "args": {"year": governance.fiscal_year(input.as_of)}, "key": "unrecorded"} if _unrecorded

_unrecorded if count(_due_years) == 0
