# METADATA
# title: 対処の状況を把握する
# description: "CSIRT は、インシデントへの対処の状況を把握し、指示又は助言を行う。復旧の前に、状況を把握した記録が組織が定める日数のうちにないもの、復旧を終えたのに復旧の日までに把握した記録がないものを違反とする。条項は間隔を示さない。"
# custom:
#   id: ATK-025
#   en:
#     title: "The state of the handling is followed"
#     description: "The CSIRT keeps track of the handling and gives instructions or advice. Before recovery, no check of the state within the set number of days (counted from the assessment) is a violation; after it, no check up to the day of recovery. The clause gives no interval."
#   severity: medium
#   kinds: [Incident]
#   parameters: [incident_status_days]
#   clauses: ["unified-r7:2.2.4(2)(h)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "CSIRT が対処の状況を把握した記録がありません（復旧の前は組織が定める{limit}日ごと）"
#     en: "No check of the state of the handling by the CSIRT is recorded (before recovery every {limit} days, as the organisation has set)"
#   expected:
#     ja: "status_checks に、復旧の前は組織が定める日数以内の、復旧の後は復旧の日までの把握がある"
#     en: "status_checks within the set number of days before recovery, and up to the day of recovery after it"
#   remedy:
#     ja: "対処の状況を把握し、status_checks に記録してください"
#     en: "Check the state and record it in status_checks"
package kijun.rules.targeted_attack.status_not_followed

import data.kijun.lib.dates
import data.kijun.lib.place

applicable if input.spec.assessment.result == "incident"

findings contains {"path": place.nearest(input, ["spec", "status_checks"]), "args": {"limit": data.kijun.parameters.incident_status_days}} if {
	not _followed
}

_followed if {
	input.spec.recovered_on <= input.as_of
	some check in input.spec.status_checks
	dates.date_of(check.at) <= input.spec.recovered_on
}

_followed if {
	not _recovered
	some day in _days
	days := dates.days_between(day, input.as_of)
	days >= 0
	days <= data.kijun.parameters.incident_status_days
}

_recovered if input.spec.recovered_on <= input.as_of

# The assessment is the first look at the state.
_days contains dates.date_of(input.spec.assessment.at)

_days contains dates.date_of(check.at) if some check in input.spec.status_checks
