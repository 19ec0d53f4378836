# METADATA
# title: 情報セキュリティ責任者を置くまとまりを定める
# description: "情報セキュリティ責任者は、同質の対策を行える組織のまとまりごとに置く。まとまりが一つも定められていないものを違反とする。"
# custom:
#   id: GOV-006
#   en:
#     title: "The units with an officer are laid down"
#     description: "An information security officer is designated for each unit in which the same quality of measures can be implemented. No unit at all is a violation."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:2.1.1(4)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "情報セキュリティ責任者を置く組織のまとまりが定められていません"
#     en: "No unit with an information security officer is laid down"
#   expected:
#     ja: "units が空でない"
#     en: "units is not empty"
#   remedy:
#     ja: "組織のまとまりを定め、情報セキュリティ責任者とともに units に記録してください。"
#     en: "Lay down the units and record them with their officers in units."
package kijun.rules.governance.units_missing

import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "units"]), "args": {}} if {
	count(object.get(input.spec, "units", [])) == 0
}
