# METADATA
# title: 教育の実施状況を記録する
# description: "教育の実施状況は記録する。期限を過ぎた講習に、対象者の数又は受講した者の数の記録がないものを違反とする。"
# custom:
#   id: GOV-060
#   en:
#     title: "The state of education is recorded"
#     description: "The implementation of education is recorded. A course past its due day without the number of persons concerned or attended is a violation."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:2.2.3(2)(d)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "講習「{course}」（{year}年度）に、対象者と受講者の数の記録がありません"
#     en: "Course \"{course}\" (fiscal {year}) records no numbers of persons concerned and attended"
#   expected:
#     ja: "期限を過ぎた講習に対象者の数（eligible）と受講者の数（completed）がある"
#     en: "a course past its due day has eligible and completed"
#   remedy:
#     ja: "対象者と受講者の数を記録してください。"
#     en: "Record both numbers."
package kijun.rules.governance.education_not_recorded

import data.kijun.lib.governance
import data.kijun.lib.place

applicable if {
	some year in input.spec.education
	some course in year.courses
	_due(year, course)
}

# A year that is over without a single course on record.
applicable if count(_without_courses) > 0

findings contains {"path": place.nearest(input, ["spec", "education", i, "courses"]), "args": {"course": "—", "year": year.fiscal_year}} if some i, year in _without_courses

_without_courses := {i: year |
	some i, year in input.spec.education
	governance.recent(year, input.as_of)
	governance.year_end(year.fiscal_year) < input.as_of
	count(object.get(year, "courses", [])) == 0
}

findings contains {"path": ["spec", "education", i, "courses", j], "args": {"course": course.name, "year": year.fiscal_year}} if {
	some i, year in input.spec.education
	some j, course in year.courses
	_due(year, course)
	not _recorded(course)
}

_due(year, course) if {
	governance.recent(year, input.as_of)
	governance.deadline(year.fiscal_year, course, "due_on") < input.as_of
}

_recorded(course) if {
	course.eligible >= 0
	course.completed >= 0
}
