# METADATA
# title: リスクごとに起こりやすさと損失を分析する
# description: "リスク評価は、脅威の起こりやすさと、起きた場合の損失を分析して行う。評価したリスクが一つもないもの、脅威、起こりやすさ又は損失の記録がないリスクを違反とする。"
# custom:
#   id: GOV-098
#   en:
#     title: "Likelihood and loss are analysed for each risk"
#     description: "Risks are assessed by analysing how likely threats are and what they could cost. No risk at all, or one without its threat, likelihood or loss, is a violation."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:2.1.3(1)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "リスク評価のリスク「{risk}」に「{missing}」の分析がありません"
#     en: "Risk \"{risk}\" of the assessment has no analysis of \"{missing}\""
#   expected:
#     ja: "risk_assessment.risks にリスクがあり、それぞれに threat、likelihood、loss がある"
#     en: "risk_assessment.risks has risks, each with threat, likelihood and loss"
#   remedy:
#     ja: "リスクごとに脅威、起こりやすさ、損失を分析して記録してください。"
#     en: "Analyse and record threat, likelihood and loss of each risk."
package kijun.rules.governance.risk_not_analysed

import data.kijun.lib.place

findings contains {
	"path": ["spec", "risk_assessment", "risks", i],
	"args": {"risk": risk.name, "missing": missing},
	"key": missing,
} if {
	some i, risk in input.spec.risk_assessment.risks
	some missing in {"threat", "likelihood", "loss"}
	not risk[missing]
}

findings contains {
	"path": place.nearest(input, ["spec", "risk_assessment", "risks"]),
	"args": {"risk": "—", "missing": "risks"},
	"key": "risks",
} if {
	count(object.get(input, ["spec", "risk_assessment", "risks"], [])) == 0
}
