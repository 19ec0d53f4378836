# METADATA
# title: 感染のおそれのある端末等を通信回線から切り離す
# description: "感染した又はそのおそれのある端末・サーバに、通信回線から切り離した基準日までの日時が無ければ違反とし、標的型攻撃又は不正プログラムによるインシデントで端末等が書かれていなければ不明とする。"
# custom:
#   id: ATK-006
#   en:
#     title: "Hosts that may be infected are disconnected"
#     description: "An infected or possibly infected host without the time of its disconnection is reported; an incident by targeted attack or malware without any hosts written down is unknown."
#   severity: critical
#   kinds: [Incident]
#   clauses: ["unified-r7:8.1.1(8)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "{suspected_at} に感染を疑った「{name}」が、通信回線から切り離されていません"
#     en: "\"{name}\", suspected at {suspected_at}, has not been disconnected from the communication lines"
#   unknown:
#     ja: "標的型攻撃又は不正プログラムによるインシデントと評価しましたが、感染した又はそのおそれのある端末等（無ければ空の一覧）が書かれていません"
#     en: "Assessed as an incident by targeted attack or malware; infected or possibly infected hosts (an empty list if none) are not written down"
#   expected:
#     ja: "isolated_at に切り離した日時があること"
#     en: "isolated_at gives the time of disconnection"
#   remedy:
#     ja: "直ちに通信回線から切り離し、日時を記録してください"
#     en: "Disconnect it at once and record the time"
package kijun.rules.targeted_attack.host_not_isolated

import data.kijun.lib.incidents

applicable if count(input.spec.hosts) > 0

applicable if _hosts_unstated

findings contains {"path": ["spec", "hosts", i], "args": {"name": host.name, "suspected_at": host.suspected_at}} if {
	some i, host in input.spec.hosts
	not _isolated(host)
}

_isolated(host) if incidents.done(host.isolated_at, input.as_of)

open contains {"path": ["spec", "category"], "args": {}} if _hosts_unstated

_hosts_unstated if {
	input.spec.assessment.result == "incident"
	input.spec.category in {"targeted_attack", "malware"}
	not input.spec.hosts
}
