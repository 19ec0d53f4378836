# METADATA
# title: アクセス制御・経路制御の設定を定期的に見直す
# description: "ファイアウォール、ルータ、スイッチ、代理サーバ又は VPN 装置の通信制御の設定を、組織が定める日数のうちに見直した記録が無ければ違反とする。条項は定期的な見直しを求め、日数は定めない。"
# custom:
#   id: SEP-028
#   en:
#     title: "Access and route control are reviewed periodically"
#     description: "A firewall, router, switch, proxy or VPN gateway whose rules were not reviewed within the days the organisation has set is reported. The clause asks for periodic review and gives no number."
#   severity: medium
#   kinds: [Network]
#   parameters: [network_rule_review_days]
#   clauses: ["unified-r7:6.4.1(3)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "装置「{name}」の通信制御の設定を、組織が定める{limit}日以内に見直した記録がありません"
#     en: "The rules of device \"{name}\" were not reviewed within the {limit} days the organisation has set"
#   expected:
#     ja: "rules_reviewed_on が定めた日数以内であること"
#     en: "rules_reviewed_on is within that number of days"
#   remedy:
#     ja: "不要な許可がないか設定を見直し、rules_reviewed_on に記録してください"
#     en: "Review the rules for permissions no longer needed and record it in rules_reviewed_on"
package kijun.rules.separation.rules_not_reviewed

import data.kijun.lib.dates
import data.kijun.lib.place

applicable if {
	some device in input.spec.devices
	device.kind in _controlling
}

findings contains {"path": place.nearest(input, ["spec", "devices", i, "rules_reviewed_on"]), "args": {"name": device.name, "limit": data.kijun.parameters.network_rule_review_days}} if {
	some i, device in input.spec.devices
	device.kind in _controlling
	not _recent(device)
}

_controlling := {"firewall", "router", "switch", "proxy", "vpn_gateway"}

_recent(device) if {
	age := dates.days_between(device.rules_reviewed_on, input.as_of)
	age >= 0
	age <= data.kijun.parameters.network_rule_review_days
}
