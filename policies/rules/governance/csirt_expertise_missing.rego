# METADATA
# title: CSIRT に充てる職員等の知識又は適性を確かめる
# description: "CSIRT には、専門的な知識又は適性があると認める職員等を充てる。認めた根拠の記録がない職員等を違反とし、職員等が一人も記されていないものも違反とする。"
# custom:
#   id: GOV-095
#   en:
#     title: "CSIRT members' expertise is recorded"
#     description: "Employees deemed to have expertise and competence are assigned to the CSIRT. A member without a record of what that rests on, or no member at all, is a violation."
#   severity: low
#   kinds: [Organization]
#   clauses: ["unified-r7:2.1.1(7)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "CSIRT に属する「{name}」の専門的な知識又は適性の根拠が記録されていません"
#     en: "What the expertise or competence of CSIRT member \"{name}\" rests on is not recorded"
#   expected:
#     ja: "csirt.members に職員等がいて、それぞれに expertise がある"
#     en: "csirt.members has members, each with expertise"
#   remedy:
#     ja: "資格、研修、実務の経験を確かめて expertise に記録してください。"
#     en: "Examine qualifications, training or experience and record them in expertise."
package kijun.rules.governance.csirt_expertise_missing

import data.kijun.lib.governance
import data.kijun.lib.place

findings contains {"path": ["spec", "roles", "csirt", "members", i], "args": {"name": member.name}} if {
	some i, member in input.spec.roles.csirt.members
	not governance.stated(input, ["spec", "roles", "csirt", "members", i, "expertise"])
}

findings contains {"path": place.nearest(input, ["spec", "roles", "csirt", "members"]), "args": {"name": "—"}} if {
	count(object.get(input, ["spec", "roles", "csirt", "members"], [])) == 0
}
