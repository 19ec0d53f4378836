# METADATA
# title: B 情報システム全体のリスクを分析する
# description: "登録されたサービスを使うだけでは足りず、調達者は情報システム全体のセキュリティリスクを分析する（経済産業省の検討会資料を引く二次資料による）。サービスだけの分析では足りない。"
# custom:
#   id: CLD-023
#   en:
#     title: "Duty B: the risks of the whole system are analysed"
#     description: "Using a registered service is not enough: the buyer analyses the security risks of the whole system (secondary source quoting the METI study group). An analysis of the service alone does not suffice."
#   severity: high
#   kinds: [CloudService]
#   clauses: ["unified-r7:4.2.2(2)(b)"]
#   basis: secondary
#   since: 0.1.0
#   message:
#     ja: "利用開始までに情報システム全体のリスクを分析した記録（責務B）がありません"
#     en: "No record shows a risk analysis of the whole system by the start of use (duty B)"
#   expected:
#     ja: "duties.risk_analysis の scope が whole_system で、利用開始までに行われている"
#     en: "`duties.risk_analysis` has scope whole_system and was made by the start of use"
#   remedy:
#     ja: "情報システム全体を対象にリスクを分析して記録する"
#     en: "Analyse the risks of the whole system and record it"
package kijun.rules.cloud_service.duty_risk_analysis_missing

import data.kijun.lib.cloud_use
import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "duties", "risk_analysis"]), "args": {}} if {
	not _analysed
}

_analysed if {
	input.spec.duties.risk_analysis.scope == "whole_system"
	input.spec.duties.risk_analysis.conducted_on <= input.spec.started_on
}

applicable if {
	cloud_use.confidential_use(input.spec, input.as_of)
	cloud_use.started(input.spec, input.as_of)
}
