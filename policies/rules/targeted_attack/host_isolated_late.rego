# METADATA
# title: 感染のおそれのある端末等を直ちに切り離す
# description: "感染を疑ってから通信回線から切り離すまでが、組織が定める分数を超えれば違反とする。条項は直ちに切り離すことを例示し、分数を定めない。"
# custom:
#   id: ATK-007
#   en:
#     title: "Hosts that may be infected are disconnected immediately"
#     description: "More than the minutes the organisation has set between suspicion and disconnection is reported. The clause names immediate disconnection and gives no number."
#   severity: high
#   kinds: [Incident]
#   parameters: [host_isolation_minutes]
#   clauses: ["unified-r7:8.1.1(8)(b)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "「{name}」の切離しまで{minutes}分かかっています（組織が定める上限は{limit}分）"
#     en: "{minutes} minutes passed until \"{name}\" was disconnected (the limit the organisation has set is {limit})"
#   expected:
#     ja: "切離しが定めた分数以内であること"
#     en: "Disconnection is within that number of minutes"
#   remedy:
#     ja: "切離しの判断と手順を見直し、職員に周知してください"
#     en: "Review who decides on disconnection and how, and instruct staff"
package kijun.rules.targeted_attack.host_isolated_late

import data.kijun.lib.dates

applicable if {
	some host in input.spec.hosts
	host.isolated_at
}

findings contains {"path": ["spec", "hosts", i, "isolated_at"], "args": {"name": host.name, "minutes": minutes, "limit": data.kijun.parameters.host_isolation_minutes}} if {
	some i, host in input.spec.hosts
	minutes := dates.minutes_between(host.suspected_at, host.isolated_at)
	minutes > data.kijun.parameters.host_isolation_minutes
}
