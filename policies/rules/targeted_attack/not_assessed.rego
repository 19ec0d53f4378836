# METADATA
# title: CSIRT がインシデントか否かを評価する
# description: "認知から組織が定める日数を過ぎても CSIRT の評価が無ければ違反とし、それまでは不明とする。条項は日数を定めない。"
# custom:
#   id: ATK-003
#   en:
#     title: "The CSIRT verifies whether it is an incident"
#     description: "An event without the CSIRT's assessment is unknown at first and reported after the days the organisation has set. The clause gives no number."
#   severity: high
#   kinds: [Incident]
#   parameters: [incident_assessment_days]
#   clauses: ["unified-r7:2.2.4(2)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "認知から{days}日を経ても CSIRT の評価がありません（組織が定める上限は{limit}日）"
#     en: "{days} days after detection there is no assessment by the CSIRT (the limit the organisation has set is {limit})"
#   expected:
#     ja: "assessment に評価の日時と結果があること"
#     en: "assessment gives time and result"
#   remedy:
#     ja: "CSIRT がインシデントか否かを評価し、assessment に記録してください"
#     en: "Let the CSIRT verify whether it is an incident and record it in assessment"
#   unknown:
#     ja: "認知から{days}日で、CSIRT の評価がまだありません（組織が定める上限は{limit}日）"
#     en: "{days} days after detection the CSIRT has not yet made its assessment (the limit the organisation has set is {limit})"
package kijun.rules.targeted_attack.not_assessed

import data.kijun.lib.dates
import data.kijun.lib.incidents

findings contains {"path": ["spec"], "args": {"days": _days, "limit": _limit}} if {
	not _assessed
	_days > _limit
}

open contains {"path": ["spec"], "args": {"days": _days, "limit": _limit}} if {
	not _assessed
	_days <= _limit
}

_assessed if incidents.done(input.spec.assessment.at, input.as_of)

_days := dates.days_between(dates.date_of(input.spec.detected_at), input.as_of)

_limit := data.kijun.parameters.incident_assessment_days
