# METADATA
# title: "運用・保守の記録を途切れなく残している"
# description: "不正な行為や意図しないアクセスを追跡できるよう、運用・保守の記録を管理する。組織が定める日数を超えて記録が途切れていれば違反とする。条項は間隔を示さない。"
# custom:
#   id: LIF-015
#   en:
#     title: "Records of operation and maintenance are kept without a break"
#     description: "Records of operation and maintenance are managed so that malicious acts and unintended access can be traced. A gap longer than the set number of days is a violation; the clause gives no interval."
#   severity: medium
#   kinds: [System]
#   parameters: [maintenance_record_days]
#   clauses: ["unified-r7:5.2.3(1)(b)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "運用・保守の記録が、組織が定める{limit}日を超えて途切れています"
#     en: "There is no record of operation and maintenance within the {limit} days the organisation has set"
#   expected:
#     ja: "phases.maintenance に、組織が定める日数以内の worked_on があること"
#     en: "a worked_on within the set number of days in phases.maintenance"
#   remedy:
#     ja: "運用・保守の作業を phases.maintenance に記録してください。"
#     en: "Record the work in phases.maintenance."
package kijun.rules.life_cycle.maintenance_not_recorded

import data.kijun.lib.place
import data.kijun.lib.records
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	_due
}

# The first record is not due yet: there is nothing to judge.
_due if count(object.get(input.spec, ["phases", "maintenance"], [])) > 0

_due if not records.young(input, data.kijun.parameters.maintenance_record_days)

findings contains {
	"path": place.nearest(input, ["spec", "phases", "maintenance"]),
	"args": {"limit": data.kijun.parameters.maintenance_record_days},
} if {
	not records.within(input, ["spec", "phases", "maintenance"], "worked_on", data.kijun.parameters.maintenance_record_days)
	not records.young(input, data.kijun.parameters.maintenance_record_days)
}
