# METADATA
# title: 情報の取扱いに関する運用規程に定めるべき事項がそろう
# description: "情報の取扱いに関する運用規程に、格付と取扱制限の定義、明示等の手続、継承と見直しの手続が定められていることを確かめる。同じ種類の規程が複数あるときは、合わせて見る。規程がなければ、どの事項も定められていない。"
# custom:
#   id: GOV-035
#   en:
#     title: "The operational rule on information handling lays down what it must"
#     description: "The operational rule on information handling lays down definitions, labelling, and the maintenance and review of classifications and handling restrictions. Several rules of the kind are read together."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:3.1.1(1)(a)(i)", "unified-r7:3.1.1(1)(a)(ii)", "unified-r7:3.1.1(1)(a)(iii)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "情報の取扱いに関する運用規程に、定めるべき事項「{item}」がありません"
#     en: "The operational rule on information handling does not lay down \"{item}\""
#   expected:
#     ja: "covers に classification_definitions、labelling、classification_review がある"
#     en: "covers has classification_definitions, labelling, classification_review"
#   remedy:
#     ja: "規程にその事項を定め、covers に記録してください。"
#     en: "Lay it down in the rule and record it in covers."
package kijun.rules.governance.handling_rule_incomplete

import data.kijun.lib.governance
import data.kijun.lib.place

findings contains {
	"path": _place,
	"args": {"item": item},
	"key": item,
} if {
	some item in {"classification_definitions", "labelling", "classification_review"}
	not item in governance.covered(input, "information_handling")
}

_place := ["spec", "rules", min(object.keys(governance.rules_of(input, "information_handling")))]

# Without the rule nothing is laid down.
_place := place.nearest(input, ["spec", "rules"]) if count(governance.rules_of(input, "information_handling")) == 0
