# METADATA
# title: 対象者が教育を受講する
# description: "職員等は教育実施計画に従って教育を受講する。受講の期限（定めがなければ年度末）を過ぎて、受講した者の割合が組織が定める割合に満たない講習を違反とする。割合は組織が定める。人数の記録がないもの（対象者が0人のものを含む。）、期限の来た全ての職員等の講習がないものは未確認とする。前年度までを見る。"
# custom:
#   id: GOV-059
#   en:
#     title: "Those concerned attend the education"
#     description: "Employees attend the education under the plan. A course past its due day (else the end of the year) whose share of persons attended is below the set share is a violation. The share is the organisation's own. Without numbers, or without a course for all that is due, the state is not known. This year and the last are looked at."
#   severity: high
#   kinds: [Organization]
#   parameters: [education_completion_percent]
#   clauses: ["unified-r7:2.2.3(2)(a)", "unified-r7:2.2.3(2)(b)", "management-guideline:direction-3(b)", "insider-guideline:19"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "講習「{course}」（{year}年度）の受講者が {eligible}人中 {completed}人で、組織が定める{percent}%に達していません"
#     en: "Course \"{course}\" (fiscal {year}): {completed} of {eligible} attended, below the {percent} % the organisation has set"
#   unknown:
#     ja: "講習「{course}」（{year}年度）の対象者又は受講者の数が記録されていません"
#     en: "Course \"{course}\" (fiscal {year}) does not record how many were to attend or attended"
#   expected:
#     ja: "期限までに対象者が受講している"
#     en: "those concerned attended by the due day"
#   remedy:
#     ja: "未受講者に受講させ、受講者の数（completed）を改めてください。"
#     en: "Have the others attend and update completed."
package kijun.rules.governance.education_incomplete

import data.kijun.lib.governance
import data.kijun.lib.place

findings contains {
	"path": ["spec", "education", i, "courses", j, "completed"],
	"args": {
		"course": course.name,
		"year": year.fiscal_year,
		"eligible": course.eligible,
		"completed": course.completed,
		"percent": data.kijun.parameters.education_completion_percent,
	},
} if {
	some i, year in input.spec.education
	governance.recent(year, input.as_of)
	some j, course in year.courses
	_due(year, course)
	course.completed * 100 < course.eligible * data.kijun.parameters.education_completion_percent
}

open contains {"path": ["spec", "education", i, "courses", j], "args": {"course": course.name, "year": year.fiscal_year}} if {
	some i, year in input.spec.education
	governance.recent(year, input.as_of)
	some j, course in year.courses
	_due(year, course)
	not _counted(course)
}

_counted(course) if {
	course.eligible > 0
	course.completed >= 0
}

open contains {"path": place.nearest(input, ["spec", "education"]), "args": {"course": "—", "year": governance.fiscal_year(input.as_of)}} if not _any_due

_any_due if {
	some year in input.spec.education
	governance.recent(year, input.as_of)
	some course in year.courses
	course.audience == "all"
	_due(year, course)
}

_due(year, course) if governance.deadline(year.fiscal_year, course, "due_on") < input.as_of
