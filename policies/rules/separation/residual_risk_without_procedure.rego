# METADATA
# title: 残存リスクには利用者の手順がある
# description: "残存リスクに、利用者が守る手順が無ければ違反とする。ルール通りの運用が何より重要であるという 2020 年の講演の実践による。"
# custom:
#   id: SEP-023
#   en:
#     title: "Residual risks come with a procedure for users"
#     description: "A residual risk without the procedure users follow is reported: that users keep to the rules matters most, the 2020 talk says."
#   severity: medium
#   kinds: [Network]
#   clauses: []
#   basis: practice
#   since: 0.1.0
#   message:
#     ja: "残存リスク「{name}」に利用者の手順がありません"
#     en: "Residual risk \"{name}\" has no procedure for users"
#   expected:
#     ja: "procedure があること"
#     en: "procedure is present"
#   remedy:
#     ja: "利用者の手順を定めて procedure に記録してください"
#     en: "Lay down the procedure for users and record it"
package kijun.rules.separation.residual_risk_without_procedure

applicable if count(input.spec.residual_risks) > 0

findings contains {"path": ["spec", "residual_risks", i], "args": {"name": risk.name}} if {
	some i, risk in input.spec.residual_risks
	not risk.procedure
}
