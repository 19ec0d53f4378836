# METADATA
# title: CSIRT の業務統括と連携の担当を定める
# description: "CSIRT 内の業務統括と、外部との連携等を行う職員が定められていることを確かめる。"
# custom:
#   id: GOV-021
#   en:
#     title: "Management and coordination of the CSIRT are assigned"
#     description: "Employees are designated for management inside the CSIRT and for coordination with others."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:2.1.1(7)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "CSIRT に「{duty}」を担当する職員がいません"
#     en: "Nobody in the CSIRT is in charge of \"{duty}\""
#   expected:
#     ja: "members に duties が management と coordination の職員がいる"
#     en: "members has somebody with the duty management and somebody with coordination"
#   remedy:
#     ja: "担当する職員を定め、members の duties に記録してください。"
#     en: "Designate an employee and record the duty in members."
package kijun.rules.governance.csirt_duty_unassigned

import data.kijun.lib.place

findings contains {
	"path": place.nearest(input, ["spec", "roles", "csirt", "members"]),
	"args": {"duty": duty},
	"key": duty,
} if {
	some duty in {"management", "coordination"}
	not duty in _assigned
}

_assigned contains duty if {
	some member in input.spec.roles.csirt.members
	some duty in member.duties
}
