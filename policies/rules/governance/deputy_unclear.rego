# METADATA
# title: 最高情報セキュリティ副責任者を置くか否かがはっきりしている
# description: "最高情報セキュリティ副責任者を置くことは任意であるが、置くときは最高情報セキュリティ責任者とは別の人を、基準日までに任命する。置かないときは、その判断の記録がなければ未確認とする。"
# custom:
#   id: GOV-092
#   en:
#     title: "Whether there is a deputy is clear"
#     description: "A deputy is optional. One who is designated is somebody other than the chief information security officer and designated by the day; without one, and without a record of the decision to have none, it is not known."
#   severity: low
#   kinds: [Organization]
#   clauses: ["unified-r7:2.1.1(1)(b)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "最高情報セキュリティ副責任者「{name}」は、最高情報セキュリティ責任者と同じ人であるか、まだ任命されていません"
#     en: "The deputy \"{name}\" is the chief information security officer or not designated yet"
#   unknown:
#     ja: "最高情報セキュリティ副責任者を置くか否かの判断が記録されていません"
#     en: "Whether a deputy is needed is not recorded as decided"
#   expected:
#     ja: "deputy_ciso が ciso と別の人で、任命の日（designated_on）が基準日以前である"
#     en: "a deputy_ciso other than the ciso, with a designated_on that is not in the future"
#   remedy:
#     ja: "別の人を任命するか、置かない判断を deputy_not_needed に記録してください。"
#     en: "Designate somebody else, or record the decision to have none in deputy_not_needed."
package kijun.rules.governance.deputy_unclear

import data.kijun.lib.governance
import data.kijun.lib.place

findings contains {"path": ["spec", "roles", "deputy_ciso"], "args": {"name": name}} if {
	name := input.spec.roles.deputy_ciso.name
	not _stands(name)
}

open contains {"path": place.nearest(input, ["spec", "roles", "deputy_not_needed"]), "args": {}} if {
	not input.spec.roles.deputy_ciso
	not _decided
}

_stands(name) if {
	governance.appointed(input, ["spec", "roles", "deputy_ciso"])
	not governance.same_person(name, object.get(input, ["spec", "roles", "ciso", "name"], ""))
}

_decided if input.spec.roles.deputy_not_needed.decided_on <= input.as_of
