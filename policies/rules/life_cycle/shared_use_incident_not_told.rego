# METADATA
# title: "提供された機器等のインシデントを管理する機関に連絡している"
# description: "利用管理者は、政府共通利用型システムのインシデントに運用管理規程に基づき対処する。認知から、組織が定める日数を過ぎても管理する機関への連絡の日がない事案を違反とする。連絡を求めることと日数は kijun の解釈である。"
# custom:
#   id: LIF-037
#   en:
#     title: "The administrator agency is told of incidents on the equipment provided"
#     description: "The user administrator deals with incidents on a shared government system by its rules. A case without the day the administrator agency was told after the set number of days is a violation; asking for the notification and the number are kijun's reading."
#   severity: high
#   kinds: [Organization]
#   parameters: [shared_incident_days]
#   clauses: ["unified-r7:5.4.2(3)(d)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "インシデント「{id}」を、組織が定める{limit}日以内に管理する機関に連絡した記録がありません"
#     en: "There is no record that the administrator agency was told of the incident \"{id}\" within the {limit} days the organisation has set"
#   unknown:
#     ja: "政府共通利用型システムから機器等の提供を受けているか、又はそのインシデント（shared_services の incidents）の有無が記録されていません（無ければ空の一覧を書く）"
#     en: "Whether equipment is received from a shared government system, or whether there were incidents on it (incidents of shared_services), is not on record (an empty list when there are none)"
#   expected:
#     ja: "shared_services の各 incidents に、認知以後の told_on があること"
#     en: "told_on since it was noticed for each incident of shared_services"
#   remedy:
#     ja: "管理する機関に連絡し、told_on を記録してください。"
#     en: "Tell the administrator agency and record told_on."
package kijun.rules.life_cycle.shared_use_incident_not_told

import data.kijun.lib.records
import data.kijun.lib.shared_government

applicable if {
	some service in input.spec.shared_services
	count(service.incidents) > 0
}

findings contains {
	"path": ["spec", "shared_services", i, "incidents", j],
	"args": {"id": incident.id, "limit": data.kijun.parameters.shared_incident_days},
} if {
	some i, service in input.spec.shared_services
	some j, incident in service.incidents
	records.overdue(incident, "noticed_on", "told_on", input.as_of, data.kijun.parameters.shared_incident_days)
}

# Not even an empty list: nobody says that there is none.
applicable if count(_unstated) > 0

open contains {"path": path, "args": {}} if some path in _unstated

_unstated contains ["spec"] if not input.spec.shared_services

_unstated contains ["spec", "shared_services", i] if {
	some i, service in shared_government.received(input)
	not service.incidents
}
