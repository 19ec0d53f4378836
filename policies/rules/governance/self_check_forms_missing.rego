# METADATA
# title: 自己点検票を整備する
# description: "情報セキュリティ責任者は、年度自己点検計画に基づき自己点検票と実施手順を整備する。計画を定めたのに、整備された自己点検票がないものを違反とする。前年度までを見る。前年度以降の自己点検の記録が一つもなければ違反とする。"
# custom:
#   id: GOV-064
#   en:
#     title: "Self-check forms are prepared"
#     description: "Officers maintain self-check forms and procedures under the annual plan. A planned self-check without prepared forms is a violation. This year and the last are looked at. Nothing on record for this year and the last is a violation."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:2.3.1(1)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "{year}年度の自己点検票が整備されていません"
#     en: "No self-check form is prepared for fiscal {year}"
#   expected:
#     ja: "forms に、基準日以前に整備した自己点検票がある"
#     en: "forms has one prepared by the day"
#   remedy:
#     ja: "役割に応じた自己点検票を整備し、forms に記録してください。"
#     en: "Prepare forms for each role and record them in forms."
package kijun.rules.governance.self_check_forms_missing

import data.kijun.lib.governance
import data.kijun.lib.place

applicable if {
	some year in input.spec.self_checks
	_planned(year)
}

findings contains {"path": place.nearest(input, ["spec", "self_checks", i, "forms"]), "args": {"year": year.fiscal_year}} if {
	some i, year in input.spec.self_checks
	_planned(year)
	not _prepared(year)
}

_planned(year) if {
	governance.recent(year, input.as_of)
	governance.dated(year, "planned_on", input.as_of)
}

_prepared(year) if {
	some form in year.forms
	governance.dated(form, "prepared_on", input.as_of)
}

# Nothing on record is nothing done that could be seen.
applicable if _unrecorded

findings contains {"path": place.nearest(input, ["spec", "self_checks"]), "args": {"year": governance.fiscal_year(input.as_of)}, "key": "unrecorded"} if _unrecorded

_unrecorded if governance.unrecorded(input, "self_checks")
