# METADATA
# title: A 情報システム要件と取扱情報を整理する
# description: "調達者は、利用の前に情報システムの要件と取り扱う情報を整理する（調達者の責務の A は推定による）。日付が利用開始より後であれば、見直しか初めての整理かを人が確かめる。"
# custom:
#   id: CLD-022
#   en:
#     title: "Duty A: requirements and information are set out"
#     description: "Before use the buyer sets out the requirements of the system and the information it handles (duty A is inferred)."
#   severity: medium
#   kinds: [CloudService]
#   clauses: ["unified-r7:4.2.2(2)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "情報システム要件と取扱情報を整理した記録（責務A・推定）がありません"
#     en: "No record sets out the system's requirements and information (duty A, inferred)"
#   question:
#     ja: "要件を整理した日 {recorded_on} は利用開始 {started_on} より後です。利用開始までにも整理していましたか。"
#     en: "The requirements were recorded on {recorded_on}, after the start of use on {started_on}. Had they been recorded by the start as well?"
#   expected:
#     ja: "duties.system_requirements に、基準日までに整理した記録がある"
#     en: "`duties.system_requirements` holds a record made by the date of judgement"
#   remedy:
#     ja: "要件と取扱情報を整理して記録する"
#     en: "Set them out and record it"
package kijun.rules.cloud_service.duty_requirements_missing

import data.kijun.lib.cloud_use
import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "duties", "system_requirements", "recorded_on"]), "args": {}} if {
	not _recorded
}

reviews contains {
	"path": ["spec", "duties", "system_requirements", "recorded_on"],
	"args": {"recorded_on": input.spec.duties.system_requirements.recorded_on, "started_on": input.spec.started_on},
} if {
	_recorded
	input.spec.duties.system_requirements.recorded_on > input.spec.started_on
}

_recorded if input.spec.duties.system_requirements.recorded_on <= input.as_of

applicable if {
	cloud_use.confidential_use(input.spec, input.as_of)
	cloud_use.started(input.spec, input.as_of)
}
