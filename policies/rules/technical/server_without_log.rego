# METADATA
# title: "全てのサーバ装置をログの対象とする"
# description: "情報システムのサーバ装置のうち、どのログの対象にも挙がらないものを違反とする。条文は「検証に必要なログ」とし、全サーバとは言わないため kijun の解釈である。"
# custom:
#   id: TEC-025
#   en:
#     title: "Every server is logged"
#     description: "A server that is the target of no log is a violation. The clause asks for the logs necessary to verify use, not for every server; this is kijun's reading."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:7.1.4(1)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "サーバ装置「{name}」がどのログの対象にも挙がっていません"
#     en: "The server \"{name}\" is the target of no log"
#   expected:
#     ja: "spec.logs のいずれかの targets がこのサーバ装置を含む"
#     en: "The targets of some log in spec.logs include the server"
#   remedy:
#     ja: "ログを取得して対象に加えるか、運用を終えたなら retirement を記録してください"
#     en: "Take logs from it and add it to the targets, or record its retirement"
package kijun.rules.technical.server_without_log

import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.logs) > 0
}

findings contains {"path": ["spec", "components", i], "args": {"name": component.name}} if {
	some i, component in systems.in_use(input)
	component.type == "server"
	not component.name in _targets
}

_targets := {target |
	some log in input.spec.logs
	some target in log.targets
}
