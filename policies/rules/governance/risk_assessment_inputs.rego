# METADATA
# title: リスク評価は自己点検と監査の結果を踏まえる
# description: "リスク評価は、自己点検、情報セキュリティ監査、本部監査の結果を勘案して行う。本部監査は受けた機関に限られるため、ここでは自己点検と監査だけを求める。"
# custom:
#   id: GOV-041
#   en:
#     title: "The risk assessment considers self-checks and audits"
#     description: "The assessment considers the results of self-checks, information security audits and headquarters audits. Headquarters audits concern audited agencies only, so that just the first two are demanded here."
#   severity: low
#   kinds: [Organization]
#   clauses: ["unified-r7:2.1.3(1)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "リスク評価で「{result}」の結果を勘案した記録がありません"
#     en: "The risk assessment does not record that the results of \"{result}\" were considered"
#   expected:
#     ja: "considered に self_checks と audits がある"
#     en: "considered has self_checks and audits"
#   remedy:
#     ja: "結果を踏まえて評価し、considered に記録してください。"
#     en: "Consider the results and record it in considered."
package kijun.rules.governance.risk_assessment_inputs

import data.kijun.lib.place

applicable if input.spec.risk_assessment

findings contains {
	"path": place.nearest(input, ["spec", "risk_assessment", "considered"]),
	"args": {"result": result},
	"key": result,
} if {
	some result in {"self_checks", "audits"}
	not result in object.get(input.spec.risk_assessment, "considered", [])
}
