# METADATA
# title: 年度自己点検計画は対策推進計画に基づく
# description: "年度自己点検計画は、対策推進計画に基づいて定める。本文がリポジトリにないもの、同じ年度の対策推進計画がないもの、その決定より前に定めたものを違反とする。定めた計画について前年度までを見る。条項は記録の形と順序を示さない。"
# custom:
#   id: GOV-122
#   en:
#     title: "The annual self-check plan rests on the promotion plan"
#     description: "The annual self-check plan is based on the measures promotion plan. One without its text in the repository, without a promotion plan of its year, or dated before that was decided, is a violation. Plans of this year and the last are looked at. The clause gives no form of record and no order."
#   severity: low
#   kinds: [Organization]
#   clauses: ["unified-r7:2.3.1(1)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "{year}年度の年度自己点検計画の {field} からは、対策推進計画に基づいて定められたことを確かめられません（plan_file＝計画の本文、planned_on＝対策推進計画に基づく計画の日）"
#     en: "The field {field} of the annual self-check plan for fiscal {year} does not show that it rests on the promotion plan"
#   expected:
#     ja: "リポジトリにある計画の本文（plan_file）、対策推進計画の決定以後の計画を定めた日（planned_on）"
#     en: "a plan_file in the repository, a planned_on not before the decision on the promotion plan"
#   remedy:
#     ja: "計画の本文をリポジトリに置いて plan_file に記し、対策推進計画に照らして定め直してください。"
#     en: "Put the plan into the repository, name it in plan_file, and establish it by the promotion plan."
package kijun.rules.governance.self_check_plan_unfounded

import data.kijun.lib.annual_plans
import data.kijun.lib.place

findings contains {
	"path": place.nearest(input, ["spec", "self_checks", i, field]),
	"args": {"year": year.fiscal_year, "field": field},
	"key": field,
} if {
	some i, year in annual_plans.planned(input.spec.self_checks, input.as_of)
	some field in annual_plans.unfounded(input, year)
}

applicable if count(annual_plans.planned(input.spec.self_checks, input.as_of)) > 0
