# METADATA
# title: "基盤を管理又は制御するソフトウェアのセキュリティを維持する"
# description: "組織が定める日数の間に、基盤を管理又は制御するソフトウェアの維持作業（更新、設定の点検、権限の見直し）を行った記録がなければ違反とする。条項は間隔を定めない。"
# custom:
#   id: ELM-088
#   en:
#     title: "Platform software is maintained"
#     description: "No maintenance of platform software (updates, checks of settings, reviews of rights) within the days the organisation has set is a violation; the clause gives no interval."
#   severity: medium
#   kinds: [System]
#   parameters: [platform_maintenance_days]
#   clauses: ["unified-r7:6.5.1(2)(a)(i)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "基盤を管理又は制御するソフトウェア「{name}」の維持作業の記録が、組織が定める直近{limit}日の間にありません"
#     en: "No maintenance of the platform software \"{name}\" is recorded within the last {limit} days, the number the organisation has set"
#   expected:
#     ja: "maintained_on が期間内である"
#     en: "maintained_on lies within the period"
#   remedy:
#     ja: "維持作業を行い、日付を記録してください"
#     en: "Carry out the maintenance and record the day"
package kijun.rules.elements.platform_not_maintained

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.platform_software) > 0
}

findings contains {"path": place.nearest(input, path), "args": {"name": software.name, "limit": limit}} if {
	limit := data.kijun.parameters.platform_maintenance_days
	some i, software in input.spec.platform_software
	path := ["spec", "platform_software", i, "maintained_on"]
	not systems.recorded_within(input, path, limit)
}
