# METADATA
# title: インシデントの対処手順に定めるべき事項がそろう
# description: "インシデントの対処手順に、機関外との情報共有が定められていることを確かめる。同じ種類の規程が複数あるときは、合わせて見る。"
# custom:
#   id: GOV-034
#   en:
#     title: "The response procedure for incidents lays down what it must"
#     description: "The response procedure for incidents lays down how information is shared with outside parties. Several rules of the kind are read together."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:2.2.4(1)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "インシデントの対処手順に、定めるべき事項「{item}」がありません"
#     en: "The response procedure for incidents does not lay down \"{item}\""
#   expected:
#     ja: "covers に outside_sharing がある"
#     en: "covers has outside_sharing"
#   remedy:
#     ja: "規程にその事項を定め、covers に記録してください。"
#     en: "Lay it down in the rule and record it in covers."
package kijun.rules.governance.incident_response_incomplete

import data.kijun.lib.governance

applicable if count(governance.rules_of(input, "incident_response")) > 0

findings contains {
	"path": ["spec", "rules", min(object.keys(governance.rules_of(input, "incident_response")))],
	"args": {"item": item},
	"key": item,
} if {
	some item in {"outside_sharing"}
	not item in governance.covered(input, "incident_response")
}
