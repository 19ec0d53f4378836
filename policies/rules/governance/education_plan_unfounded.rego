# METADATA
# title: 教育実施計画は対策推進計画に基づく
# description: "教育実施計画は、対策推進計画に基づいて定める。本文がリポジトリにないもの、同じ年度の対策推進計画がないもの、その決定より前に定めたものを違反とする。教育を行う体制として担当の記録がないものも違反とする。定めた計画について前年度までを見る。条項は記録の形と順序を示さない。"
# custom:
#   id: GOV-115
#   en:
#     title: "The education plan rests on the promotion plan"
#     description: "The education plan is based on the measures promotion plan. One without its text in the repository, without a promotion plan of its year, or dated before that was decided, is a violation. Nor may it lack who carries out the education. Plans of this year and the last are looked at. The clause gives no form of record and no order."
#   severity: low
#   kinds: [Organization]
#   clauses: ["unified-r7:2.2.3(1)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "{year}年度の教育実施計画の {field} からは、対策推進計画に基づいて定められたことを確かめられません（plan_file＝計画の本文、planned_on＝対策推進計画に基づく計画の日、responsible＝実施体制の責任者）"
#     en: "The field {field} of the education plan for fiscal {year} does not show that it rests on the promotion plan"
#   expected:
#     ja: "リポジトリにある計画の本文（plan_file）、対策推進計画の決定以後の計画を定めた日（planned_on）、responsible"
#     en: "a plan_file in the repository, a planned_on not before the decision on the promotion plan, responsible"
#   remedy:
#     ja: "計画の本文をリポジトリに置いて plan_file に記し、対策推進計画に照らして定め直してください。"
#     en: "Put the plan into the repository, name it in plan_file, and establish it by the promotion plan."
package kijun.rules.governance.education_plan_unfounded

import data.kijun.lib.annual_plans
import data.kijun.lib.place

findings contains {
	"path": place.nearest(input, ["spec", "education", i, field]),
	"args": {"year": year.fiscal_year, "field": field},
	"key": field,
} if {
	some i, year in annual_plans.planned(input.spec.education, input.as_of)
	some field in (annual_plans.unfounded(input, year) | _unorganised(year))
}

applicable if count(annual_plans.planned(input.spec.education, input.as_of)) > 0

_unorganised(year) := {"responsible" | not year.responsible}
