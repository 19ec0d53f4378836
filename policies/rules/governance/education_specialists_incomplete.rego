# METADATA
# title: 推進体制、CSIRT、CYMAT の職員が教育を受講する
# description: "情報セキュリティ対策推進体制と CSIRT に属する職員等（国の行政機関では CYMAT に属する職員も）に、教育を適切に受講させる。これらを対象とする講習で、期限（定めがなければ年度末）を過ぎて受講していない者がいるものを違反とし、人数の記録がないもの（対象者が0人のものを含む。）、対象のいずれかについて期限の来た講習がないものは未確認とする。前年度までを見る。"
# custom:
#   id: GOV-118
#   en:
#     title: "Members of the promotion structure, CSIRT and CYMAT attend"
#     description: "Members of the promotion structure and the CSIRT (and of CYMAT in national administrative organs) attend education. A course for them past its due day (else the end of the year) that somebody missed is a violation; without numbers, or without a course that is due for one of them, it is not known. This year and the last are looked at."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:2.2.3(2)(c)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "講習「{course}」（{year}年度）を、対象の {eligible}人のうち {completed}人しか受講していません"
#     en: "Course \"{course}\" (fiscal {year}): only {completed} of {eligible} attended"
#   unknown:
#     ja: "講習「{course}」（{year}年度）の対象者又は受講者の数が記録されていないか、その対象（promotion_structure＝推進体制、csirt＝CSIRT、cymat＝CYMAT）の講習で期限の来たものがありません"
#     en: "Course \"{course}\" (fiscal {year}) does not record how many were to attend or attended, or none for that audience is due yet"
#   expected:
#     ja: "期限までに対象者の全員が受講している"
#     en: "everybody concerned attended by the due day"
#   remedy:
#     ja: "未受講者に受講させ、受講者の数（completed）を改めてください。"
#     en: "Have the others attend and update completed."
package kijun.rules.governance.education_specialists_incomplete

import data.kijun.lib.governance
import data.kijun.lib.place

findings contains {
	"path": ["spec", "education", i, "courses", j, "completed"],
	"args": {"course": course.name, "year": year.fiscal_year, "eligible": course.eligible, "completed": course.completed},
} if {
	some [i, j, year, course] in _due
	course.completed < course.eligible
}

open contains {"path": ["spec", "education", i, "courses", j], "args": {"course": course.name, "year": year.fiscal_year}} if {
	some [i, j, year, course] in _due
	not _counted(course)
}

open contains {"path": place.nearest(input, ["spec", "education"]), "args": {"course": audience, "year": governance.fiscal_year(input.as_of)}, "key": audience} if {
	some audience in _audiences
	not audience in {course.audience | some [_, _, _, course] in _due}
}

_audiences := {"promotion_structure", "csirt"} | {"cymat" | input.spec.type == "national"}

_due contains [i, j, year, course] if {
	some i, year in input.spec.education
	governance.recent(year, input.as_of)
	some j, course in year.courses
	course.audience in {"promotion_structure", "csirt", "cymat"}
	governance.deadline(year.fiscal_year, course, "due_on") < input.as_of
}

_counted(course) if {
	course.eligible > 0
	course.completed >= 0
}
