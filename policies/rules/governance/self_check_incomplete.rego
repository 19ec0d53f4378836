# METADATA
# title: 対象者が自己点検を行う
# description: "職員等は自己点検票を用いて自己点検を行う。回答の期限（定めがなければ年度末）を過ぎて、回答した者の割合が組織が定める割合に満たないものを違反とする。割合は組織が定める。人数の記録がないもの（対象者が0人のものを含む。）、期限の来た自己点検の記録がないものは未確認とする。前年度までを見る。"
# custom:
#   id: GOV-065
#   en:
#     title: "Those concerned do the self-check"
#     description: "Employees do the self-check with the forms. A share of answers below the set share after the due day (else the end of the year) is a violation. The share is the organisation's own. Without numbers (nobody to answer included), or with no self-check due, the state is not known. This year and the last are looked at."
#   severity: medium
#   kinds: [Organization]
#   parameters: [self_check_completion_percent]
#   clauses: ["unified-r7:2.3.1(2)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "{year}年度の自己点検の回答が {eligible}人中 {answered}人で、組織が定める{percent}%に達していません"
#     en: "Self-check of fiscal {year}: {answered} of {eligible} answered, below the {percent} % the organisation has set"
#   expected:
#     ja: "期限までに対象者が回答している"
#     en: "those concerned answered by the due day"
#   remedy:
#     ja: "未回答者に実施させ、answered を改めてください。"
#     en: "Have the others answer and update answered."
#   unknown:
#     ja: "{year}年度の自己点検の対象者と回答者の数が記録されていません"
#     en: "The numbers of persons concerned and answered are not recorded for the self-check of fiscal {year}"
package kijun.rules.governance.self_check_incomplete

import data.kijun.lib.governance
import data.kijun.lib.place

findings contains {
	"path": ["spec", "self_checks", i, "answered"],
	"args": {
		"year": year.fiscal_year,
		"eligible": year.eligible,
		"answered": year.answered,
		"percent": data.kijun.parameters.self_check_completion_percent,
	},
} if {
	some i, year in input.spec.self_checks
	_due(year)
	year.answered * 100 < year.eligible * data.kijun.parameters.self_check_completion_percent
}

open contains {"path": ["spec", "self_checks", i], "args": {"year": year.fiscal_year}} if {
	some i, year in input.spec.self_checks
	_due(year)
	not _counted(year)
}

_due(year) if {
	governance.recent(year, input.as_of)
	governance.deadline(year.fiscal_year, year, "due_on") < input.as_of
}

_counted(year) if {
	year.eligible > 0
	year.answered >= 0
}

# Nothing due is nothing answered that could be seen.
open contains {"path": place.nearest(input, ["spec", "self_checks"]), "args": {"year": governance.fiscal_year(input.as_of)}, "key": "unrecorded"} if {
	count({i | some i, year in input.spec.self_checks; _due(year)}) == 0
}
