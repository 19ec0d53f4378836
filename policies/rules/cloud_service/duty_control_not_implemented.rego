# METADATA
# title: D 自ら行うべき対策を実施する
# description: "リスク分析で自組織の対策により低減するとしたリスクには、実施済みの対策が対応していなければならない（経済産業省の検討会資料を引く二次資料による）。"
# custom:
#   id: CLD-025
#   en:
#     title: "Duty D: the agency's own measures are implemented"
#     description: "Each risk to be reduced by the agency's own control needs an implemented measure (secondary source quoting the METI study group)."
#   severity: high
#   kinds: [CloudService]
#   clauses: ["unified-r7:4.2.2(3)(a)"]
#   basis: secondary
#   since: 0.1.0
#   message:
#     ja: "リスク {risk} に対応する、実施済みの自組織の対策（責務D）がありません"
#     en: "No implemented measure of the agency addresses risk {risk} (duty D)"
#   unknown:
#     ja: "リスク分析にリスクの一覧が無く、自組織の対策（責務D）が要るかどうか確かめられません"
#     en: "The risk analysis lists no risks, so it is not known which measures of one's own (duty D) are needed"
#   expected:
#     ja: "own_controls に、そのリスクを挙げ、基準日までに実施した対策がある"
#     en: "`own_controls` holds a measure for the risk implemented by the date of judgement"
#   remedy:
#     ja: "対策を実施して own_controls に記録する"
#     en: "Implement a measure and record it in `own_controls`"
package kijun.rules.cloud_service.duty_control_not_implemented

import data.kijun.lib.cloud_use

findings contains {"path": ["spec", "duties", "risk_analysis", "risks", i], "args": {"risk": risk.id}} if {
	some i, risk in input.spec.duties.risk_analysis.risks
	risk.treatment == "own_control"
	not risk.id in _addressed
}

open contains {"path": ["spec", "duties", "risk_analysis"], "args": {}} if {
	count(object.get(input.spec.duties.risk_analysis, "risks", [])) == 0
}

_addressed contains id if {
	some control in input.spec.duties.own_controls
	control.implemented_on <= input.as_of
	some id in control.risks
}

applicable if {
	cloud_use.confidential_use(input.spec, input.as_of)
	cloud_use.started(input.spec, input.as_of)
}
