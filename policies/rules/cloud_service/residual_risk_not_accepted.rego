# METADATA
# title: 残留リスクを受容した責任者を記録する
# description: "最終的な責任は調達者にある。受容した残留リスクには、受容した責任者の記録が要る。"
# custom:
#   id: CLD-026
#   en:
#     title: "Who accepted a residual risk is recorded"
#     description: "Final responsibility stays with the buyer: an accepted residual risk needs the name of the person who accepted it."
#   severity: medium
#   kinds: [CloudService]
#   clauses: []
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "受容したリスク {risk} に、受容した責任者が記録されていません"
#     en: "Nobody is recorded as having accepted risk {risk}"
#   expected:
#     ja: "受容したリスクに accepted_by がある"
#     en: "`accepted_by` is stated for accepted risks"
#   remedy:
#     ja: "責任者の判断を得て記録する"
#     en: "Obtain and record the decision of the person responsible"
package kijun.rules.cloud_service.residual_risk_not_accepted

import data.kijun.lib.cloud_use

findings contains {"path": ["spec", "duties", "risk_analysis", "risks", i], "args": {"risk": risk.id}} if {
	some i, risk in input.spec.duties.risk_analysis.risks
	risk.treatment == "accepted"
	not risk.accepted_by
}

applicable if cloud_use.confidential_use(input.spec, input.as_of)
