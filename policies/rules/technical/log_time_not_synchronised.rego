# METADATA
# title: "ログの時刻を同期する"
# description: "ログによる検証には、機器の間で時刻が揃っている必要がある。条文は時刻に触れておらず、kijun の解釈である。"
# custom:
#   id: TEC-026
#   en:
#     title: "The time of logs is synchronised"
#     description: "Verifying by logs needs equal time on all equipment. The clause does not speak of time; this is kijun's reading."
#   severity: low
#   kinds: [System]
#   clauses: ["unified-r7:7.1.4(1)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "ログ「{name}」の時刻を同期していると記録されていません"
#     en: "The log \"{name}\" is not recorded as having synchronised time"
#   expected:
#     ja: "time_synchronised が true である"
#     en: "time_synchronised is true"
#   remedy:
#     ja: "時刻を同期し、記録してください"
#     en: "Synchronise the time and record it"
package kijun.rules.technical.log_time_not_synchronised

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.logs) > 0
}

findings contains {"path": place.nearest(input, ["spec", "logs", i, "time_synchronised"]), "args": {"name": log.name}} if {
	some i, log in input.spec.logs
	object.get(log, "time_synchronised", false) == false
}
