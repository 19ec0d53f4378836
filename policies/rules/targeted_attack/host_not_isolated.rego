# METADATA
# title: 感染のおそれのある端末等を通信回線から切り離す
# description: "感染した又はそのおそれのある端末・サーバに、通信回線から切り離した日時が無ければ違反とする。"
# custom:
#   id: ATK-006
#   en:
#     title: "Hosts that may be infected are disconnected"
#     description: "An infected or possibly infected host without the time of its disconnection is reported."
#   severity: critical
#   kinds: [Incident]
#   clauses: ["unified-r7:8.1.1(8)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "{suspected_at} に感染を疑った「{name}」が、通信回線から切り離されていません"
#     en: "\"{name}\", suspected at {suspected_at}, has not been disconnected from the communication lines"
#   expected:
#     ja: "isolated_at に切り離した日時があること"
#     en: "isolated_at gives the time of disconnection"
#   remedy:
#     ja: "直ちに通信回線から切り離し、日時を記録してください"
#     en: "Disconnect it at once and record the time"
package kijun.rules.targeted_attack.host_not_isolated

applicable if count(input.spec.hosts) > 0

findings contains {"path": ["spec", "hosts", i], "args": {"name": host.name, "suspected_at": host.suspected_at}} if {
	some i, host in input.spec.hosts
	not host.isolated_at
}
