# METADATA
# title: B 情報システム全体のリスクを分析する
# description: "登録されたサービスを使うだけでは足りず、調達者は情報システム全体のセキュリティリスクを分析する（経済産業省の検討会資料を引く二次資料による）。サービスだけの分析や、リスクの一覧も記録も無いものでは足りない。日付が利用開始より後であれば、見直しか初めての分析かを人が確かめる。"
# custom:
#   id: CLD-023
#   en:
#     title: "Duty B: the risks of the whole system are analysed"
#     description: "Using a registered service is not enough: the buyer analyses the security risks of the whole system (secondary source quoting the METI study group). An analysis of the service alone does not suffice."
#   severity: high
#   kinds: [CloudService]
#   clauses: []
#   basis: secondary
#   since: 0.1.0
#   message:
#     ja: "情報システム全体のリスクを分析した結果の記録（責務B）がありません"
#     en: "No record shows the results of a risk analysis of the whole system (duty B)"
#   question:
#     ja: "リスク分析の日 {conducted_on} は利用開始 {started_on} より後です。利用開始までにも分析していましたか。"
#     en: "The risk analysis of {conducted_on} is later than the start of use on {started_on}. Had one been made by the start as well?"
#   expected:
#     ja: "duties.risk_analysis の scope が whole_system で、基準日までに行われ、リスクの一覧又は記録がある"
#     en: "`duties.risk_analysis` has scope whole_system, was made by the date of judgement and has its risks or a record"
#   remedy:
#     ja: "情報システム全体を対象にリスクを分析して記録する"
#     en: "Analyse the risks of the whole system and record it"
package kijun.rules.cloud_service.duty_risk_analysis_missing

import data.kijun.lib.cloud_use
import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "duties", "risk_analysis"]), "args": {}} if {
	not _analysed
}

reviews contains {
	"path": ["spec", "duties", "risk_analysis", "conducted_on"],
	"args": {"conducted_on": input.spec.duties.risk_analysis.conducted_on, "started_on": input.spec.started_on},
} if {
	_analysed
	input.spec.duties.risk_analysis.conducted_on > input.spec.started_on
}

_analysed if {
	input.spec.duties.risk_analysis.scope == "whole_system"
	input.spec.duties.risk_analysis.conducted_on <= input.as_of
	_result_recorded
}

_result_recorded if count(input.spec.duties.risk_analysis.risks) > 0

_result_recorded if input.spec.duties.risk_analysis.record

applicable if {
	cloud_use.confidential_use(input.spec, input.as_of)
	cloud_use.started(input.spec, input.as_of)
}
