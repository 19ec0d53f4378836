# METADATA
# title: "ログを取得できなくなった時の対処を定める"
# description: "ログを適切に管理するには、取得できなくなったときの対処を定めておく必要がある。条文は名指ししておらず、kijun の解釈である。"
# custom:
#   id: TEC-023
#   en:
#     title: "Action on failure of logging is decided"
#     description: "Managing logs appropriately needs a decided action when logging fails. The clause does not name it; this is kijun's reading."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:7.1.4(1)(b)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "ログ「{name}」を取得できなくなった時の対処が定められていません"
#     en: "No action is decided for the case that the log \"{name}\" fails"
#   expected:
#     ja: "action_on_failure に対処を記す"
#     en: "action_on_failure says what is done"
#   remedy:
#     ja: "通知先、復旧の手順などを定めて記載してください"
#     en: "Decide whom to notify and how to recover, and record it"
package kijun.rules.technical.log_failure_action_missing

import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.logs) > 0
}

findings contains {"path": ["spec", "logs", i], "args": {"name": log.name}} if {
	some i, log in input.spec.logs
	not log.action_on_failure
}
