# METADATA
# title: インシデント対処の訓練を定期的に行う
# description: "対処手順が適切に機能することを訓練等により確かめる。組織が定める日数のうちに訓練の記録がないものを違反とする。条項は間隔を示さない。"
# custom:
#   id: GOV-025
#   en:
#     title: "Incident drills are held regularly"
#     description: "Drills and the like confirm that the procedures work. No drill within the set interval is a violation; the clause gives no interval."
#   severity: medium
#   kinds: [Organization]
#   parameters: [csirt_drill_days]
#   clauses: ["unified-r7:2.2.4(1)(f)", "management-guideline:direction-7(c)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "インシデント対処の訓練が、組織が定める{limit}日以内に行われていません"
#     en: "No incident drill was held within the {limit} days the organisation has set"
#   expected:
#     ja: "組織が定める日数以内の drills[].held_on"
#     en: "a drills[].held_on within the set number of days"
#   remedy:
#     ja: "訓練を行い、日付と想定を記録してください。"
#     en: "Hold a drill and record its date and scenario."
package kijun.rules.governance.csirt_drill_overdue

import data.kijun.lib.place
import data.kijun.lib.systems

findings contains {
	"path": place.nearest(input, ["spec", "roles", "csirt", "drills"]),
	"args": {"limit": data.kijun.parameters.csirt_drill_days},
} if {
	not _held_in_time
}

_held_in_time if {
	some i, _ in input.spec.roles.csirt.drills
	systems.recorded_within(input, ["spec", "roles", "csirt", "drills", i, "held_on"], data.kijun.parameters.csirt_drill_days)
}
