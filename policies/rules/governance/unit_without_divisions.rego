# METADATA
# title: まとまりの課室を示す
# description: "課室情報セキュリティ責任者は課室ごとに置く。組織のまとまりに課室の記載がなければ、置かれていることを確かめられないため違反とする。課室に分かれないまとまりは、それ自体を一つの課室として記す。組織のまとまりの記載が一つもなければ違反とする。"
# custom:
#   id: GOV-093
#   en:
#     title: "Units state their divisions"
#     description: "A division or office officer is designated for each division or office. A unit without any cannot show that this was done. A unit that is not divided states itself as one division. No units recorded at all is a violation."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:2.1.1(4)(c)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "組織のまとまり「{unit}」に課室の記載がありません"
#     en: "Unit \"{unit}\" states no division or office"
#   expected:
#     ja: "units[].divisions が空でない"
#     en: "units[].divisions is not empty"
#   remedy:
#     ja: "課室とその課室情報セキュリティ責任者を記録してください。"
#     en: "Record the divisions and their officers."
package kijun.rules.governance.unit_without_divisions

import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "units", i, "divisions"]), "args": {"unit": unit.name}} if {
	some i, unit in input.spec.units
	count(object.get(unit, "divisions", [])) == 0
}

# Nothing recorded at all is nothing done that could be seen.
findings contains {"path": place.nearest(input, ["spec", "units"]), "args": {"unit": "—"}, "key": "unrecorded"} if _unrecorded

_unrecorded if count(object.get(input.spec, "units", [])) == 0
