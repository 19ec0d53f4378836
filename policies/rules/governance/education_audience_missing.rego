# METADATA
# title: 推進体制と CSIRT の職員に教育を行う
# description: "情報セキュリティ対策推進体制と CSIRT に属する職員（国の行政機関では CYMAT に属する職員も）に教育を適切に受講させる。その年度の講習に、これらを対象とするものがないものを違反とする。年度の計画の猶予期間中は前年度を見る。その年度の教育の記録がなければ違反とする。"
# custom:
#   id: GOV-061
#   en:
#     title: "The promotion structure and the CSIRT are educated"
#     description: "Members of the promotion structure and the CSIRT (and of CYMAT in national administrative organs) attend education. A year without a course for each of them is a violation. Last year is looked at while this year's plan is not yet due. No record of the year is a violation."
#   severity: medium
#   kinds: [Organization]
#   parameters: [annual_plan_grace_days]
#   clauses: ["unified-r7:2.2.3(2)(c)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "{year}年度の教育に「{audience}」を対象とする講習がありません"
#     en: "The education of fiscal {year} has no course for \"{audience}\""
#   expected:
#     ja: "courses に promotion_structure、csirt（国の行政機関では cymat も）を対象とする講習がある"
#     en: "courses has one for promotion_structure, csirt and, in national organs, cymat"
#   remedy:
#     ja: "講習を計画し、courses に記録してください。"
#     en: "Plan a course and record it in courses."
package kijun.rules.governance.education_audience_missing

import data.kijun.lib.governance
import data.kijun.lib.place

findings contains {
	"path": place.nearest(input, ["spec", "education", i, "courses"]),
	"args": {"year": year.fiscal_year, "audience": audience},
	"key": audience,
} if {
	some i, year in _due_years
	some audience in _audiences
	not audience in {course.audience | some course in year.courses}
}

_due_years := {i: year |
	some i, year in input.spec.education
	year.fiscal_year == governance.due_year(input.as_of, data.kijun.parameters.annual_plan_grace_days)
}

_audiences := {"promotion_structure", "csirt"} | {"cymat" | input.spec.type == "national"}

# Nothing on record for the year is nothing done that could be seen.
findings contains {"path": place.nearest(input, ["spec", "education"]), "args": {"year": governance.fiscal_year(input.as_of), "audience": "—"}, "key": "unrecorded"} if _unrecorded

_unrecorded if count(_due_years) == 0
