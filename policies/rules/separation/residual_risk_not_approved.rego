# METADATA
# title: 残存リスクは例外として承認されている
# description: "残存リスクに、基準日までに例外として認めた人と日の記録が無ければ違反とする。条項は例外措置の可否を許可権限者が決めることを求める。残存リスクにこれを当てるのは 2020 年の講演の実践による。"
# custom:
#   id: SEP-022
#   en:
#     title: "Residual risks are accepted as exceptions"
#     description: "A residual risk without a record of who accepted it and when is reported. The clause asks the permission authority to decide on exceptions; applying it to residual risks follows the practice of the 2020 talk."
#   severity: medium
#   kinds: [Network]
#   clauses: []
#   basis: practice
#   since: 0.1.0
#   message:
#     ja: "残存リスク「{name}」を例外として承認した記録がありません"
#     en: "Residual risk \"{name}\" has no record of approval as an exception"
#   expected:
#     ja: "approval があること"
#     en: "approval is present"
#   remedy:
#     ja: "許可権限者の承認を得て approval に記録してください"
#     en: "Obtain the permission authority's approval and record it"
package kijun.rules.separation.residual_risk_not_approved

applicable if count(input.spec.residual_risks) > 0

findings contains {"path": ["spec", "residual_risks", i], "args": {"name": risk.name}} if {
	some i, risk in input.spec.residual_risks
	not _approved(risk)
}

_approved(risk) if risk.approval.approved_on <= input.as_of
