# METADATA
# title: 情報セキュリティ委員会に両者の代表者を置く
# description: "情報セキュリティ委員会は、情報セキュリティ対策推進体制と、その他の業務を実施する部局の代表者からなる。どちらかの代表者がいないものを違反とする。"
# custom:
#   id: GOV-003
#   en:
#     title: "The committee has both sides"
#     description: "The committee consists of representatives of the promotion structure and of departments engaged in other operations. A committee without one of them is a violation."
#   severity: low
#   kinds: [Organization]
#   clauses: ["unified-r7:2.1.1(2)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "情報セキュリティ委員会に「{side}」を代表する構成員がいません"
#     en: "The committee has no member that represents \"{side}\""
#   expected:
#     ja: "members に represents が promotion_structure と department の構成員がいる"
#     en: "members has one who represents promotion_structure and one who represents department"
#   remedy:
#     ja: "代表者を構成員に加え、members に記録してください。"
#     en: "Add a representative and record them in members."
package kijun.rules.governance.committee_one_sided

import data.kijun.lib.place

applicable if input.spec.roles.committee

findings contains {
	"path": place.nearest(input, ["spec", "roles", "committee", "members"]),
	"args": {"side": side},
	"key": side,
} if {
	some side in {"promotion_structure", "department"}
	not side in {member.represents | some member in input.spec.roles.committee.members}
}
