# METADATA
# title: "脅威と運用状況により対策の見直しを判断している"
# description: "新たな脅威の出現や運用・監視等の状況に応じて対策を見直す。組織が定める日数以内に見直し（要しないと判断した記録を含む。）の日と結論がなければ違反とする。条項は間隔を示さない。"
# custom:
#   id: LIF-018
#   en:
#     title: "The need for a review is judged from threats and operation"
#     description: "Measures are reviewed as threats emerge and according to operation and monitoring. Without a review (a judgement that none is needed counts) and its conclusion within the set number of days it is a violation; the clause gives no interval."
#   severity: medium
#   kinds: [System]
#   parameters: [threat_review_days]
#   clauses: ["unified-r7:5.2.3(1)(d)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "対策の見直しの要否を、組織が定める{limit}日以内に判断した記録がありません"
#     en: "The need for a review of measures was not judged within the {limit} days the organisation has set"
#   expected:
#     ja: "phases.threat_reviews に、組織が定める日数以内の reviewed_on と、その結論（conclusion）があること"
#     en: "a reviewed_on within the set number of days, with its conclusion, in phases.threat_reviews"
#   remedy:
#     ja: "脅威と運用・監視の状況から見直しの要否を判断し、phases.threat_reviews に記録してください。"
#     en: "Judge the need from threats and operation and record it in phases.threat_reviews."
package kijun.rules.life_cycle.threat_review_overdue

import data.kijun.lib.place
import data.kijun.lib.records
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	_due
}

# The first record is not due yet: there is nothing to judge.
_due if count(object.get(input.spec, ["phases", "threat_reviews"], [])) > 0

_due if not records.young(input, data.kijun.parameters.threat_review_days)

findings contains {
	"path": place.nearest(input, ["spec", "phases", "threat_reviews"]),
	"args": {"limit": data.kijun.parameters.threat_review_days},
} if {
	not _judged
	not records.young(input, data.kijun.parameters.threat_review_days)
}

_judged if {
	some review in input.spec.phases.threat_reviews
	review.conclusion
	records.within({"as_of": input.as_of, "reviews": [review]}, ["reviews"], "reviewed_on", data.kijun.parameters.threat_review_days)
}
