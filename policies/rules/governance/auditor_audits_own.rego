# METADATA
# title: 監査を受ける者が監査を実施しない
# description: "監査を受ける者と監査を実施する者は同じ人が兼ねてはならない。同じ年度の監査で両方に名のある人、監査を受けた部署（auditees の unit）の責任者でありながら監査を行った人を違反とする。"
# custom:
#   id: GOV-073
#   en:
#     title: "Nobody audits what they answer for"
#     description: "Auditee and auditor must not be the same person. A person named as both in the audit of a year is a violation."
#   severity: high
#   kinds: [Organization]
#   clauses: ["unified-r7:2.1.1(8)(a)(ii)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "{year}年度の監査で「{name}」が監査を受ける側でもあります"
#     en: "In the audit of fiscal {year}, \"{name}\" is an auditee as well"
#   unknown:
#     ja: "{year}年度の監査の監査を受ける者又は監査を実施する者が記録されておらず、同じ人でないか確かめられません"
#     en: "The {year} audit does not record who audited or who was audited, so it cannot be told whether they are the same"
#   expected:
#     ja: "監査人（auditors）と auditees に同じ人がいない"
#     en: "nobody is in both auditors and auditees"
#   remedy:
#     ja: "別の人が監査を行い、記録を改めてください。"
#     en: "Have somebody else audit and correct the record."
package kijun.rules.governance.auditor_audits_own

import data.kijun.lib.governance
import data.kijun.lib.place

applicable if {
	some year in input.spec.audits
	count(object.get(year, "auditors", [])) > 0
}

applicable if {
	some year in input.spec.audits
	_reported(year)
}

open contains {"path": ["spec", "audits", i], "args": {"year": year.fiscal_year}} if {
	some i, year in input.spec.audits
	_reported(year)
	some side in ["auditors", "auditees"]
	count(object.get(year, side, [])) == 0
}

_reported(year) if {
	governance.recent(year, input.as_of)
	governance.dated(year, "reported_on", input.as_of)
}

findings contains {
	"path": ["spec", "audits", i, "auditors", j, "name"],
	"args": {"year": year.fiscal_year, "name": auditor.name},
} if {
	some i, year in input.spec.audits
	auditees := {governance.person(auditee.name) | some auditee in year.auditees} | _officers(year)
	some j, auditor in year.auditors
	governance.person(auditor.name) in auditees
}

# Who answers for a unit or division that was audited is an auditee, named or not.
_officers(year) := {governance.person(place.officer.name) |
	audited := {auditee.unit | some auditee in year.auditees}
	some unit in input.spec.units
	some place in array.concat([unit], object.get(unit, "divisions", []))
	place.name in audited
}

# No audit of this year or the last on record: nobody can be told apart.
applicable if governance.unrecorded(input, "audits")

open contains {"path": place.nearest(input, ["spec", "audits"]), "args": {"year": governance.fiscal_year(input.as_of)}} if governance.unrecorded(input, "audits")
