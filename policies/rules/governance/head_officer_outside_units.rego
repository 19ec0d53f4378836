# METADATA
# title: 統括情報セキュリティ責任者は情報セキュリティ責任者の一人とする
# description: "統括情報セキュリティ責任者は、情報セキュリティ責任者のうちから一人を選ぶ。units のどの情報セキュリティ責任者とも異なるものを違反とする。"
# custom:
#   id: GOV-009
#   en:
#     title: "The head officer is one of the officers"
#     description: "The head information security officer is one of the information security officers. One who is none of the officers under units is a violation."
#   severity: low
#   kinds: [Organization]
#   clauses: ["unified-r7:2.1.1(4)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "統括情報セキュリティ責任者「{name}」は、どの組織のまとまりの情報セキュリティ責任者でもありません"
#     en: "The head officer \"{name}\" is not an information security officer of any unit"
#   expected:
#     ja: "units のいずれかの officer と同じ人である"
#     en: "the same person as an officer under units"
#   remedy:
#     ja: "情報セキュリティ責任者のうちから任命するか、units の記載を正してください。"
#     en: "Designate one of the officers, or correct units."
package kijun.rules.governance.head_officer_outside_units

import data.kijun.lib.governance

applicable if {
	input.spec.roles.head_officer
	count(_officers) > 0
}

findings contains {"path": ["spec", "roles", "head_officer", "name"], "args": {"name": name}} if {
	name := input.spec.roles.head_officer.name
	not governance.person(name) in _officers
}

_officers contains governance.person(unit.officer.name) if some unit in input.spec.units
