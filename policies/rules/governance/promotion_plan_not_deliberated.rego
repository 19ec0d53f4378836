# METADATA
# title: 対策推進計画は委員会の審議を経て定める
# description: "対策推進計画は、情報セキュリティ委員会における審議を経て定める。審議の記録がないもの、審議が決定の後であるものを違反とする。前年度以前の計画は見ない。"
# custom:
#   id: GOV-044
#   en:
#     title: "Promotion plans are deliberated by the committee"
#     description: "Promotion plans are established through deliberation by the information security committee. No record of it, or one after the decision, is a violation. Plans older than last year's are not looked at."
#   severity: low
#   kinds: [Organization]
#   clauses: ["unified-r7:2.1.3(4)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "{year}年度の対策推進計画に、決定までに情報セキュリティ委員会で審議した記録がありません"
#     en: "The promotion plan of fiscal {year} has no record of deliberation by the committee before the decision"
#   unknown:
#     ja: "{year}年度の対策推進計画に基準日までの決定の記録がなく、審議が決定の前か確かめられません"
#     en: "The promotion plan for {year} has no approval by the date of judgement, so it cannot be told whether the deliberation came first"
#   expected:
#     ja: "決定の日以前の審議の日（deliberated_on）"
#     en: "a deliberated_on that is not after the decision"
#   remedy:
#     ja: "委員会で審議し、日付を記録してください。"
#     en: "Have the committee deliberate and record the day."
package kijun.rules.governance.promotion_plan_not_deliberated

import data.kijun.lib.governance
import data.kijun.lib.place

applicable if {
	some plan in input.spec.promotion_plans
	governance.recent(plan, input.as_of)
}

findings contains {"path": place.nearest(input, ["spec", "promotion_plans", i, "deliberated_on"]), "args": {"year": plan.fiscal_year}} if {
	some i, plan in input.spec.promotion_plans
	governance.recent(plan, input.as_of)
	_decided(plan)
	not governance.dated(plan, "deliberated_on", plan.approval.approved_on)
}

open contains {"path": ["spec", "promotion_plans", i], "args": {"year": plan.fiscal_year}} if {
	some i, plan in input.spec.promotion_plans
	governance.recent(plan, input.as_of)
	not _decided(plan)
}

_decided(plan) if plan.approval.approved_on <= input.as_of
