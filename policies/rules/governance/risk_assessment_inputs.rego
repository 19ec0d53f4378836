# METADATA
# title: リスク評価は自己点検と監査の結果を踏まえる
# description: "リスク評価は、自己点検、情報セキュリティ監査、本部監査の結果を勘案して行う。本部監査は、評価の前に結果を受けた記録（headquarters_audits）がある機関だけに求める。"
# custom:
#   id: GOV-041
#   en:
#     title: "The risk assessment considers self-checks and audits"
#     description: "The assessment considers the results of self-checks, information security audits and headquarters audits. Headquarters audits are demanded only where a result received before the assessment is recorded (headquarters_audits)."
#   severity: low
#   kinds: [Organization]
#   clauses: ["unified-r7:2.1.3(1)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "リスク評価で「{result}」の結果を勘案した記録がありません"
#     en: "The risk assessment does not record that the results of \"{result}\" were considered"
#   expected:
#     ja: "considered に self_checks と audits（結果を受けていれば headquarters_audits）がある"
#     en: "considered has self_checks and audits (and headquarters_audits once a result was received)"
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
	some result in _results
	not result in object.get(input.spec.risk_assessment, "considered", [])
}

_results contains result if some result in {"self_checks", "audits"}

_results contains "headquarters_audits" if {
	some audit in input.spec.headquarters_audits
	audit.reported_on <= input.spec.risk_assessment.assessed_on
}
