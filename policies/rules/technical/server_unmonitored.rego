# METADATA
# title: "サーバ装置を監視する"
# description: "サーバ装置を監視するための措置を講ずる。どの監視機能の対象にも挙がらないサーバ装置を違反とする。全てのサーバ装置を対象とみるのは kijun の解釈である。"
# custom:
#   id: TEC-076
#   en:
#     title: "Servers are monitored"
#     description: "Servers are monitored for information security incidents. A server that is the target of no monitoring function is a violation. Taking all servers to be meant is kijun's reading."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:6.2.1(2)(c)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "サーバ装置「{name}」がどの監視機能の対象にも挙がっていません"
#     en: "The server \"{name}\" is the target of no monitoring function"
#   expected:
#     ja: "いずれかの監視機能の targets がこのサーバ装置を含む"
#     en: "The targets of some monitoring function include the server"
#   remedy:
#     ja: "監視の対象に加えるか、運用を終えたなら retirement を記録してください"
#     en: "Monitor it, or record its retirement"
package kijun.rules.technical.server_unmonitored

import data.kijun.lib.elements
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(elements.of_type(input, "server")) > 0
}

findings contains {"path": ["spec", "components", i], "args": {"name": component.name}} if {
	some i, component in elements.of_type(input, "server")
	not component.name in _targets
}

_targets := {target |
	some monitor in input.spec.monitoring.functions
	some target in monitor.targets
}
