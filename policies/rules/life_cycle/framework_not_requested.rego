# METADATA
# title: "ライフサイクルを通じた体制の確保を求めている"
# description: "情報システムセキュリティ責任者は、ライフサイクル全般の情報セキュリティを維持できる体制の確保を最高情報セキュリティ責任者に求める。求めた日（基準日まで）と求めた者の記録を求める。"
# custom:
#   id: LIF-007
#   en:
#     title: "The framework for the whole life cycle is requested"
#     description: "The information system security officer requests of the chief information security officer a framework for the whole life cycle: the day (not in the future) and who requested are required."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:5.2.1(1)(a)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "体制の確保を求めた記録に欠けるものがあります：{missing}（requested_on は求めた日、requested_by は求めた人）"
#     en: "The record of requesting the framework lacks: {missing}"
#   expected:
#     ja: "phases.framework に requested_on と requested_by があること"
#     en: "requested_on and requested_by in phases.framework"
#   remedy:
#     ja: "体制の確保を最高情報セキュリティ責任者に求め、phases.framework に記録してください。"
#     en: "Request the framework of the chief information security officer and record it in phases.framework."
package kijun.rules.life_cycle.framework_not_requested

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if not systems.disposed(input)

findings contains {"path": place.nearest(input, ["spec", "phases", "framework"]), "args": {"missing": missing}, "key": missing} if {
	some missing in ({"requested_on", "requested_by"} - _kept)
}

_kept contains "requested_on" if input.spec.phases.framework.requested_on <= input.as_of

_kept contains "requested_by" if input.spec.phases.framework.requested_by
