# METADATA
# title: 要管理対策区域の対策の基準に定めるべき事項がそろう
# description: "要管理対策区域の対策の基準に、施設の整備と立入りの管理が定められていることを確かめる。同じ分野の記載が複数あるときは、合わせて見る。記載がなければ、どの事項も定められていない。"
# custom:
#   id: GOV-036
#   en:
#     title: "The standards for areas requiring control lays down what it must"
#     description: "The standards for areas requiring control lays down physical measures and the management of entrance and exit. Several entries of the subject are read together."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:3.2.1(1)(b)(i)", "unified-r7:3.2.1(1)(b)(ii)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "要管理対策区域の対策の基準に、定めるべき事項「{item}」がありません"
#     en: "The standards for areas requiring control does not lay down \"{item}\""
#   expected:
#     ja: "provisions に、physical_measures、entry_controlの箇所がある"
#     en: "provisions with the places of physical_measures, entry_control"
#   remedy:
#     ja: "規程にその事項を定め、箇所を provisions に記録してください。"
#     en: "Lay it down in the rule and record the place in provisions."
package kijun.rules.governance.zone_standards_incomplete

import data.kijun.lib.place
import data.kijun.lib.subject_rules

findings contains {
	"path": _place,
	"args": {"item": item},
	"key": item,
} if {
	some item in {"physical_measures", "entry_control"}
	not item in subject_rules.laid_down(input, "zone_standards")
}

_place := ["spec", "subject_rules", min(object.keys(subject_rules.entries(input, "zone_standards")))]

# Without an entry nothing is laid down.
_place := place.nearest(input, ["spec", "subject_rules"]) if count(subject_rules.entries(input, "zone_standards")) == 0
