# METADATA
# title: "管理するドメインの情報を定期に確認する"
# description: "コンテンツサーバで管理するドメインの情報が正確かを適宜確認する。間隔は条文になく、組織が定める日数による。"
# custom:
#   id: TEC-093
#   en:
#     title: "Records of managed zones are verified periodically"
#     description: "The accuracy of the information about managed domains is verified periodically. The clause gives no interval; the organisation's number of days is used."
#   severity: medium
#   kinds: [System]
#   parameters: [dns_record_check_days]
#   clauses: ["unified-r7:6.2.4(2)(b)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "{name} の情報を確認した記録が、組織が定める直近{limit}日の間にありません"
#     en: "No verification of the records of {name} is recorded within the last {limit} days, the number the organisation has set"
#   expected:
#     ja: "records_checked_on が期間内である"
#     en: "records_checked_on lies within the period"
#   remedy:
#     ja: "不要な登録や誤りがないことを確認し、日付を記録してください"
#     en: "Verify that nothing is wrong or left over and record the date"
package kijun.rules.technical.dns_record_check_overdue

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.dns.zones) > 0
}

findings contains {"path": place.nearest(input, path), "args": {"name": zone.name, "limit": limit}} if {
	limit := data.kijun.parameters.dns_record_check_days
	some i, zone in input.spec.dns.zones
	path := ["spec", "dns", "zones", i, "records_checked_on"]
	not systems.recorded_within(input, path, limit)
}
