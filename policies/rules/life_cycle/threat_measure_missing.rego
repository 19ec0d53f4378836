# METADATA
# title: "見直しで必要とした措置を講じている"
# description: "脅威や運用状況による見直しで必要とした措置には期限を定めて講じる。期限がないもの、期限を過ぎて講じていないものを違反とする。条項は期限に触れず、kijun の解釈である。"
# custom:
#   id: LIF-040
#   en:
#     title: "Measures found necessary in a review are taken"
#     description: "A measure that such a review found necessary gets a due date and is taken; one without a due date, or not taken after it, is a violation. The clause does not speak of due dates; that is kijun's reading."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:5.2.3(1)(d)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "{reviewed_on}の見直しで必要とした措置が、期限までに講じられていないか、期限がありません"
#     en: "The measure found necessary in the review of {reviewed_on} has no due date or was not taken by it"
#   expected:
#     ja: "threat_reviews の measure に、measure_due_on か、見直し以後の measure_done_on があること"
#     en: "measure_due_on, or measure_done_on since the review, for each measure in threat_reviews"
#   remedy:
#     ja: "措置を講じて measure_done_on を、まだであれば期限を measure_due_on に記録してください。"
#     en: "Take the measure and record measure_done_on, or set measure_due_on while it is not done."
package kijun.rules.life_cycle.threat_measure_missing

import data.kijun.lib.records

applicable if {
	some review in input.spec.phases.threat_reviews
	review.measure
}

findings contains {"path": ["spec", "phases", "threat_reviews", i], "args": {"reviewed_on": review.reviewed_on}} if {
	some i, review in input.spec.phases.threat_reviews
	review.measure
	not records.done_between(review, "measure_done_on", review.reviewed_on, input.as_of)
	object.get(review, "measure_due_on", "0000-01-01") < input.as_of
}
