# METADATA
# title: "共通システムに関するインシデントを管理する機関に連絡している"
# description: "政府共通利用型システムに関するインシデントには運用管理規程に基づき対処する。認知から、組織が定める日数を過ぎても管理する機関への連絡の日がない事案を違反とする。連絡を求めることと日数は kijun の解釈である。"
# custom:
#   id: LIF-031
#   en:
#     title: "The administrator agency is told of incidents regarding the shared system"
#     description: "Incidents regarding a shared government system are dealt with by its rules. A case without the day the administrator agency was told after the set number of days is a violation; asking for the notification and the number are kijun's reading."
#   severity: high
#   kinds: [System]
#   parameters: [shared_incident_days]
#   clauses: ["unified-r7:5.4.2(2)(b)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "インシデント「{id}」を、組織が定める{limit}日以内に管理する機関に連絡した記録がありません"
#     en: "There is no record that the administrator agency was told of the incident \"{id}\" within the {limit} days the organisation has set"
#   unknown:
#     ja: "政府共通利用型システムに関するインシデント（shared_government.incidents）の有無が記録されていません（無ければ空の一覧を書く）"
#     en: "Whether there were incidents regarding the shared system (shared_government.incidents) is not on record (an empty list when there are none)"
#   expected:
#     ja: "shared_government.incidents の各事案に、認知以後の told_on があること"
#     en: "told_on since it was noticed for each of shared_government.incidents"
#   remedy:
#     ja: "管理する機関に連絡し、told_on を記録してください。"
#     en: "Tell the administrator agency and record told_on."
package kijun.rules.life_cycle.shared_incident_not_told

import data.kijun.lib.records
import data.kijun.lib.shared_government

applicable if {
	shared_government.perhaps(input, "user")
	count(input.spec.shared_government.incidents) > 0
}

findings contains {
	"path": ["spec", "shared_government", "incidents", i],
	"args": {"id": incident.id, "limit": data.kijun.parameters.shared_incident_days},
} if {
	some i, incident in input.spec.shared_government.incidents
	records.overdue(incident, "noticed_on", "told_on", input.as_of, data.kijun.parameters.shared_incident_days)
}

# Not even an empty list: nobody says that there is none.
applicable if _unstated

open contains {"path": ["spec"], "args": {}} if _unstated

_unstated if {
	shared_government.plays(input, "user")
	not input.spec.shared_government.incidents
}
