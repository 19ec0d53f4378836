# METADATA
# title: 情報の取扱いに関する運用規程に定めるべき事項がそろう
# description: "情報の取扱いに関する運用規程に、格付と取扱制限の定義、明示等の手続、継承と見直しの手続が定められていることを確かめる。同じ分野の記載が複数あるときは、合わせて見る。記載がなければ、どの事項も定められていない。"
# custom:
#   id: GOV-035
#   en:
#     title: "The operational rule on information handling lays down what it must"
#     description: "The operational rule on information handling lays down definitions, labelling, and the maintenance and review of classifications and handling restrictions. Several entries of the subject are read together."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:3.1.1(1)(a)(i)", "unified-r7:3.1.1(1)(a)(ii)", "unified-r7:3.1.1(1)(a)(iii)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "情報の取扱いに関する運用規程に、定めるべき事項「{item}」がありません"
#     en: "The operational rule on information handling does not lay down \"{item}\""
#   expected:
#     ja: "provisions に、classification_definitions、labelling、classification_reviewの箇所がある"
#     en: "provisions with the places of classification_definitions, labelling, classification_review"
#   remedy:
#     ja: "規程にその事項を定め、箇所を provisions に記録してください。"
#     en: "Lay it down in the rule and record the place in provisions."
package kijun.rules.governance.handling_rule_incomplete

import data.kijun.lib.place
import data.kijun.lib.subject_rules

findings contains {
	"path": _place,
	"args": {"item": item},
	"key": item,
} if {
	some item in {"classification_definitions", "labelling", "classification_review"}
	not item in subject_rules.laid_down(input, "information_handling")
}

_place := ["spec", "subject_rules", min(object.keys(subject_rules.entries(input, "information_handling")))]

# Without an entry nothing is laid down.
_place := place.nearest(input, ["spec", "subject_rules"]) if count(subject_rules.entries(input, "information_handling")) == 0
