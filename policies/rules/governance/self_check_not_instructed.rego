# METADATA
# title: 自己点検の実施を指示する
# description: "情報セキュリティ責任者は、年度自己点検計画に従って、職員等に自己点検の実施を指示する。回答の期限（定めがなければ年度末）を過ぎて、指示の記録がない組織のまとまりを違反とする。前年度までを見る。前年度以降の自己点検の記録が一つもなければ違反とする。今年度の記録だけがあり前年度の記録がないときは未確認とする。"
# custom:
#   id: GOV-125
#   en:
#     title: "The self-check is instructed"
#     description: "Information security officers instruct employees to conduct the self-check under the annual plan. A unit without a recorded instruction by the due day (else the end of the year) is a violation. This year and the last are looked at. Nothing on record for this year and the last is a violation. This year on record without the last is unknown."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:2.3.1(2)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "{year}年度の自己点検について、まとまり「{unit}」の職員等に実施を指示した記録が期限（{day}）までにありません"
#     en: "No instruction of unit \"{unit}\" to conduct the self-check of fiscal {year} is recorded by its due day ({day})"
#   unknown:
#     ja: "{year}年度の自己点検の記録がなく、実施の指示を確かめられません"
#     en: "The self-check of fiscal {year} is not on record, so its instruction cannot be told"
#   expected:
#     ja: "self_checks[].units に、まとまりのそれぞれについて期限までの指示の日（instructed_on）がある"
#     en: "self_checks[].units has, for each unit, an instructed_on by the due day"
#   remedy:
#     ja: "実施を指示し、その日を記録してください。"
#     en: "Instruct it and record the day."
package kijun.rules.governance.self_check_not_instructed

import data.kijun.lib.governance
import data.kijun.lib.place

findings contains {
	"path": place.nearest(input, ["spec", "self_checks", i, "units"]),
	"args": {"year": year.fiscal_year, "unit": unit.name, "day": _deadline(year)},
	"key": unit.name,
} if {
	some i, year in _due
	instructed := {entry.unit |
		some entry in year.units
		governance.dated(entry, "instructed_on", _deadline(year))
	}
	some unit in input.spec.units
	not unit.name in instructed
}

applicable if {
	count(_due) > 0
	count(input.spec.units) > 0
}

_due := {i: year |
	some i, year in input.spec.self_checks
	governance.recent(year, input.as_of)
	_deadline(year) < input.as_of
}

_deadline(year) := governance.deadline(year.fiscal_year, year, "due_on")

# Nothing on record is nothing done that could be seen.
applicable if _unrecorded

findings contains {"path": place.nearest(input, ["spec", "self_checks"]), "args": {"year": governance.fiscal_year(input.as_of), "unit": "—", "day": "—"}, "key": "unrecorded"} if _unrecorded

_unrecorded if governance.unrecorded(input, "self_checks")

# What was due last year cannot be seen.
applicable if _unseen

open contains {"path": ["spec", "self_checks"], "args": {"year": governance.fiscal_year(input.as_of) - 1}} if _unseen

_unseen if {
	governance.last_year_missing(input, "self_checks")
	count(_due) == 0
}
