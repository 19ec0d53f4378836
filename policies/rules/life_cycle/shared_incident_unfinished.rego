# METADATA
# title: "政府共通利用型システムのインシデントへの対処を終えている"
# description: "政府共通利用型システムのインシデントには運用管理規程に基づき適切に対処する。対処を終えた日（handled_on）が、認知より前又は基準日より後であるものを違反とし、書かれていないものは対処したかが分からないため不明とする。管理する機関への連絡は別の規則が見る。"
# custom:
#   id: LIF-072
#   en:
#     title: "The handling of incidents on a shared government system is finished"
#     description: "Incidents on a shared government system are dealt with by its rules. A day of finishing its handling (handled_on) before it was noticed or in the future is a violation; without that day it is not known whether it was dealt with: unknown. Whether the administrator agency was told is left to another rule."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:5.4.2(2)(b)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "インシデント「{id}」への対処を終えた日（{handled_on}）が、認知より前又は基準日より後です"
#     en: "The handling of incident \"{id}\" is said to be finished on {handled_on}, before it was noticed or after the day of the check"
#   unknown:
#     ja: "インシデント「{id}」への対処を終えた日が記録されておらず、対処したかを判定できません"
#     en: "The day on which the handling of incident \"{id}\" was finished is not on record, so whether it was dealt with cannot be judged"
#   expected:
#     ja: "shared_government.incidentsの各事案に、認知から基準日までの handled_on があること"
#     en: "handled_on since it was noticed, not in the future, for each of shared_government.incidents"
#   remedy:
#     ja: "運用管理規程に沿って対処し、終えた日を handled_on に記録してください。"
#     en: "Deal with it by the administrator agency's rules and record the day in handled_on."
package kijun.rules.life_cycle.shared_incident_unfinished

import data.kijun.lib.records

applicable if count(_cases) > 0

findings contains {"path": array.concat(place, ["handled_on"]), "args": {"id": incident.id, "handled_on": incident.handled_on}} if {
	some place, incident in _cases
	not records.done_between(incident, "handled_on", incident.noticed_on, input.as_of)
}

open contains {"path": place, "args": {"id": incident.id}} if {
	some place, incident in _cases
	not incident.handled_on
}

_cases[["spec", "shared_government", "incidents", i]] := incident if {
	some i, incident in input.spec.shared_government.incidents
}
