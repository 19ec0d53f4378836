# METADATA
# title: CYMAT に属する職員を指名する
# description: "国の行政機関では、最高情報セキュリティ責任者が CYMAT に属する職員を指名する。"
# custom:
#   id: GOV-026
#   en:
#     title: "CYMAT employees are designated"
#     description: "In national administrative organs the chief information security officer designates employees in charge of CYMAT."
#   severity: low
#   kinds: [Organization]
#   clauses: ["unified-r7:2.1.1(7)(d)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "CYMAT に属する職員の指名が記録されていません"
#     en: "No employee is recorded as designated for CYMAT"
#   expected:
#     ja: "roles.cymat に指名された職員がいる"
#     en: "roles.cymat has a designated employee"
#   remedy:
#     ja: "職員を指名し、氏名と日付を記録してください。"
#     en: "Designate an employee and record name and date."
package kijun.rules.governance.cymat_missing

import data.kijun.lib.governance
import data.kijun.lib.place

applicable if input.spec.type == "national"

findings contains {"path": place.nearest(input, ["spec", "roles", "cymat"]), "args": {}} if not _designated

_designated if {
	some i, _ in input.spec.roles.cymat
	governance.appointed(input, ["spec", "roles", "cymat", i])
}
