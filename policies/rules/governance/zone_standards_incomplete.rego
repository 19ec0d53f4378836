# METADATA
# title: 要管理対策区域の対策の基準に定めるべき事項がそろう
# description: "要管理対策区域の対策の基準に、施設の整備と立入りの管理が定められていることを確かめる。同じ種類の規程が複数あるときは、合わせて見る。規程がなければ、どの事項も定められていない。"
# custom:
#   id: GOV-036
#   en:
#     title: "The standards for areas requiring control lays down what it must"
#     description: "The standards for areas requiring control lays down physical measures and the management of entrance and exit. Several rules of the kind are read together."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:3.2.1(1)(b)(i)", "unified-r7:3.2.1(1)(b)(ii)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "要管理対策区域の対策の基準に、定めるべき事項「{item}」がありません"
#     en: "The standards for areas requiring control does not lay down \"{item}\""
#   expected:
#     ja: "covers に physical_measures、entry_control がある"
#     en: "covers has physical_measures, entry_control"
#   remedy:
#     ja: "規程にその事項を定め、covers に記録してください。"
#     en: "Lay it down in the rule and record it in covers."
package kijun.rules.governance.zone_standards_incomplete

import data.kijun.lib.governance
import data.kijun.lib.place

findings contains {
	"path": _place,
	"args": {"item": item},
	"key": item,
} if {
	some item in {"physical_measures", "entry_control"}
	not item in governance.covered(input, "zone_standards")
}

_place := ["spec", "rules", min(object.keys(governance.rules_of(input, "zone_standards")))]

# Without the rule nothing is laid down.
_place := place.nearest(input, ["spec", "rules"]) if count(governance.rules_of(input, "zone_standards")) == 0
