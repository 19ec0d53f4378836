# METADATA
# title: 対策を行う区域を定める
# description: "情報セキュリティ責任者は、施設と執務環境に係る対策を行う単位ごとの区域を定める。区域が一つも定められていないものを違反とする。区域がなければ、区域の責任者も対策の決定も実施もない。"
# custom:
#   id: GOV-074
#   en:
#     title: "Areas are determined"
#     description: "Information security officers determine areas for each unit in which facility and work-place measures are taken. No area at all is a violation: without areas there is no area officer, and no measure is decided or carried out."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:3.2.1(2)(a)", "unified-r7:2.1.1(4)(b)", "unified-r7:3.2.1(2)(b)", "unified-r7:3.2.1(3)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "対策を行う区域が定められていません"
#     en: "No area is determined"
#   expected:
#     ja: "zones が空でない"
#     en: "zones is not empty"
#   remedy:
#     ja: "区域を定めて zones に記録してください。"
#     en: "Determine areas and record them in zones."
package kijun.rules.governance.zones_missing

import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "zones"]), "args": {}} if count(object.get(input.spec, "zones", [])) == 0
