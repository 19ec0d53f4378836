# METADATA
# title: CSIRT の役割を定める
# description: "CSIRT の役割が記されていることを確かめる。「未定」などの仮の記載は、記されていないものとみなす。"
# custom:
#   id: GOV-019
#   en:
#     title: "The role of the CSIRT is laid down"
#     description: "The role of the CSIRT is recorded; a placeholder does not count."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:2.1.1(7)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "CSIRT の役割が定められていません"
#     en: "The role of the CSIRT is not laid down"
#   expected:
#     ja: "CSIRT の役割（roles.csirt.role）が記されている"
#     en: "roles.csirt.role is present"
#   remedy:
#     ja: "定めて記録してください。"
#     en: "Lay it down and record it."
package kijun.rules.governance.csirt_role_undefined

import data.kijun.lib.governance

applicable if input.spec.roles.csirt

findings contains {"path": ["spec", "roles", "csirt"], "args": {}} if {
	not governance.stated(input, ["spec", "roles", "csirt", "role"])
}
