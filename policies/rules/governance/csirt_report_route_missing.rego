# METADATA
# title: 最高情報セキュリティ責任者への報告の体制を定める
# description: "最高情報セキュリティ責任者への報告の体制が記されていることを確かめる。「未定」などの仮の記載は、記されていないものとみなす。"
# custom:
#   id: GOV-022
#   en:
#     title: "The reporting system to the chief information security officer is laid down"
#     description: "The reporting system to the chief information security officer is recorded."
#   severity: high
#   kinds: [Organization]
#   clauses: ["unified-r7:2.1.1(7)(c)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "最高情報セキュリティ責任者への報告の体制が定められていません"
#     en: "The reporting system to the chief information security officer is not laid down"
#   expected:
#     ja: "roles.csirt.report_to_ciso がある"
#     en: "roles.csirt.report_to_ciso is present"
#   remedy:
#     ja: "定めて記録してください。"
#     en: "Lay it down and record it."
package kijun.rules.governance.csirt_report_route_missing

import data.kijun.lib.governance
import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "roles", "csirt", "report_to_ciso"]), "args": {}} if {
	not governance.stated(input, ["spec", "roles", "csirt", "report_to_ciso"])
}
