# METADATA
# title: CSIRT の役割を定める
# description: "CSIRT の役割が記されていることを確かめる。"
# custom:
#   id: GOV-019
#   en:
#     title: "The role of the CSIRT is laid down"
#     description: "The role of the CSIRT is recorded."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:2.1.1(7)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "CSIRT の役割が定められていません"
#     en: "The role of the CSIRT is not laid down"
#   expected:
#     ja: "roles.csirt.role がある"
#     en: "roles.csirt.role is present"
#   remedy:
#     ja: "定めて記録してください。"
#     en: "Lay it down and record it."
package kijun.rules.governance.csirt_role_undefined

applicable if input.spec.roles.csirt

findings contains {"path": ["spec", "roles", "csirt"], "args": {}} if not input.spec.roles.csirt.role
