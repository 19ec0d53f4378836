# METADATA
# title: インシデントの対処手順に定めるべき事項がそろう
# description: "インシデントの対処手順に、機関外との情報共有が定められていることを確かめる。同じ分野の記載が複数あるときは、合わせて見る。"
# custom:
#   id: GOV-034
#   en:
#     title: "The response procedure for incidents lays down what it must"
#     description: "The response procedure for incidents lays down how information is shared with outside parties. Several entries of the subject are read together."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:2.2.4(1)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "インシデントの対処手順に、定めるべき事項「{item}」がありません"
#     en: "The response procedure for incidents does not lay down \"{item}\""
#   expected:
#     ja: "provisions に、outside_sharingの箇所がある"
#     en: "provisions with the places of outside_sharing"
#   remedy:
#     ja: "規程にその事項を定め、箇所を provisions に記録してください。"
#     en: "Lay it down in the rule and record the place in provisions."
package kijun.rules.governance.incident_response_incomplete

import data.kijun.lib.subject_rules

applicable if count(subject_rules.entries(input, "incident_response")) > 0

findings contains {
	"path": ["spec", "subject_rules", min(object.keys(subject_rules.entries(input, "incident_response")))],
	"args": {"item": item},
	"key": item,
} if {
	some item in {"outside_sharing"}
	not item in subject_rules.laid_down(input, "incident_response")
}
