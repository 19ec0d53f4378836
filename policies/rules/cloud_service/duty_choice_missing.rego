# METADATA
# title: C リストからの選択を理由とともに記録する
# description: "要件に照らしてリストから候補を比べ、選んだ理由を記録する（調達者の責務の C は推定による）。"
# custom:
#   id: CLD-024
#   en:
#     title: "Duty C: the choice from the list is recorded"
#     description: "Candidates from the list are compared in the light of the requirements and the reason is recorded (duty C is inferred)."
#   severity: low
#   kinds: [CloudService]
#   clauses: ["unified-r7:4.2.1(2)(c)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "リストから「{service}」を選んだ理由の記録（責務C・推定）がありません"
#     en: "No reason is recorded for choosing \"{service}\" from the list (duty C, inferred)"
#   expected:
#     ja: "duties.service_choice に、基準日までの判断の日と理由がある"
#     en: "`duties.service_choice` gives the reason and a day by the date of judgement"
#   remedy:
#     ja: "比べた候補と選んだ理由を記録する"
#     en: "Record the candidates and the reason"
package kijun.rules.cloud_service.duty_choice_missing

import data.kijun.lib.cloud_use
import data.kijun.lib.place

findings contains {"path": place.nearest(input, ["spec", "duties", "service_choice"]), "args": {"service": input.spec.service}} if {
	not _chosen
}

_chosen if {
	input.spec.duties.service_choice.reason
	input.spec.duties.service_choice.decided_on <= input.as_of
}

applicable if {
	cloud_use.confidential_use(input.spec, input.as_of)
	cloud_use.started(input.spec, input.as_of)
	input.spec.registry
}
