# METADATA
# title: 対策推進体制は定められた役割に従い事務を行う
# description: "情報セキュリティ対策推進体制は、定められた役割に従って必要な事務を行う。組織が定める日数のうちに、行った事務の記録がない役割を違反とし、役割の定めがないものも違反とする。条項は間隔を示さない。"
# custom:
#   id: GOV-108
#   en:
#     title: "The promotion structure performs its duties"
#     description: "The promotion structure carries out the necessary tasks under its duties. A duty for which no work is recorded within the set number of days is a violation, and so is no duty at all; the clause gives no interval."
#   severity: medium
#   kinds: [Organization]
#   parameters: [promotion_activity_days]
#   clauses: ["unified-r7:2.2.1(1)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "対策推進体制の役割「{duty}」について、組織が定める{limit}日以内に行った事務の記録がありません"
#     en: "No work under the promotion structure's duty \"{duty}\" is recorded within the {limit} days the organisation has set"
#   expected:
#     ja: "activities に、duties のそれぞれについて組織が定める日数以内の完了の日（done_on）がある"
#     en: "activities has, for each of the duties, a done_on within the set number of days"
#   remedy:
#     ja: "役割に従って事務を行い、activities に記録してください。"
#     en: "Do the work and record it in activities."
package kijun.rules.governance.promotion_duty_not_performed

import data.kijun.lib.place
import data.kijun.lib.systems

findings contains {
	"path": ["spec", "roles", "promotion_structure", "duties", i],
	"args": {"duty": duty, "limit": data.kijun.parameters.promotion_activity_days},
} if {
	done := _done
	some i, duty in input.spec.roles.promotion_structure.duties
	not done[duty]
}

findings contains {
	"path": place.nearest(input, ["spec", "roles", "promotion_structure", "duties"]),
	"args": {"duty": "—", "limit": data.kijun.parameters.promotion_activity_days},
} if {
	count(object.get(input, ["spec", "roles", "promotion_structure", "duties"], [])) == 0
}

_done contains activity.duty if {
	some i, activity in input.spec.roles.promotion_structure.activities
	systems.recorded_within(
		input,
		["spec", "roles", "promotion_structure", "activities", i, "done_on"],
		data.kijun.parameters.promotion_activity_days,
	)
}
