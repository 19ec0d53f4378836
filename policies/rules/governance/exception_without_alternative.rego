# METADATA
# title: 例外措置に代わりの措置を定める
# description: "例外措置は、定められた方法と異なる代替の方法を採るか、定められた措置を行わないかのいずれかである。代わりの措置も、措置を取らない理由も記されていないものを違反とする。記載を求めることは kijun の設計である。"
# custom:
#   id: GOV-056
#   en:
#     title: "An exception says what is done instead"
#     description: "An exception either takes other measures or leaves out prescribed ones. One that states neither alternative measures nor why there are none is a violation. Asking for the statement is kijun's design."
#   severity: medium
#   kinds: [Exception]
#   clauses: []
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "代わりの措置も、措置を取らない理由も記されていません"
#     en: "Neither alternative measures nor a reason for having none is stated"
#   expected:
#     ja: "alternative_measures か no_alternative_reason がある"
#     en: "alternative_measures or no_alternative_reason"
#   remedy:
#     ja: "代わりの措置を定めるか、取らない理由を記録してください。"
#     en: "Lay down alternative measures or record why there are none."
package kijun.rules.governance.exception_without_alternative

import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "alternative_measures"]), "args": {}} if {
	count(object.get(input.spec, "alternative_measures", [])) == 0
	not input.spec.no_alternative_reason
}
