# METADATA
# title: 感染が広がったらネットワークを遮断する
# description: "感染した又はそのおそれのある端末等が組織の定める台数に達してから、定める分数のうちに危険のある回線を分離していなければ違反とする。条項は回線の分離を求め、台数と分数は定めない。"
# custom:
#   id: ATK-008
#   en:
#     title: "The network is cut when an infection spreads"
#     description: "Once the number of infected or possibly infected hosts reaches the number the organisation has set, the endangered line must be separated within the minutes it has set. The clause asks to separate the line and gives no numbers."
#   severity: critical
#   kinds: [Incident]
#   parameters: [network_cut_hosts, network_cut_minutes]
#   clauses: ["unified-r7:6.4.1(3)(d)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "感染が組織の定める{hosts}台に達してから、組織が定める{limit}分以内にネットワークが遮断されていません"
#     en: "The network was not cut within the {limit} minutes the organisation has set after the infection had reached {hosts} host(s), the number it has set"
#   unknown:
#     ja: "標的型攻撃又は不正プログラムのインシデントですが、感染した又はそのおそれのある機器（hosts）が書かれておらず、回線の分離の要否を判定できません（無ければ空の一覧を書く）"
#     en: "An incident by targeted attack or malware, but the hosts infected or possibly infected (hosts) are not written down, so whether the line had to be separated cannot be judged (an empty list when there are none)"
#   expected:
#     ja: "network_cut_at が定めた分数以内であること"
#     en: "network_cut_at is within that number of minutes"
#   remedy:
#     ja: "危険のある回線を直ちに分離し、遮断の判断の基準と権限を定めてください"
#     en: "Separate the endangered line at once, and define when the network is cut and who decides"
package kijun.rules.targeted_attack.network_cut_late

import data.kijun.lib.dates
import data.kijun.lib.place

applicable if count(_suspected) >= data.kijun.parameters.network_cut_hosts

findings contains {
	"path": place.nearest(input, ["spec", "network_cut_at"]),
	"args": {"hosts": data.kijun.parameters.network_cut_hosts, "limit": data.kijun.parameters.network_cut_minutes},
	"related": [{"kind": "Incident", "name": input.metadata.name, "path": ["spec", "hosts", _spread[1]]}],
} if {
	not _cut_in_time
}

_cut_in_time if dates.minute_number(input.spec.network_cut_at) - _spread[0] <= data.kijun.parameters.network_cut_minutes

_suspected := sort([[dates.minute_number(host.suspected_at), i] | some i, host in input.spec.hosts])

# The host with which the infection reached the number the organisation has set.
_spread := _suspected[data.kijun.parameters.network_cut_hosts - 1]

# Not even an empty list: nobody says that there is none.
applicable if _hosts_unstated

open contains {"path": ["spec", "category"], "args": {}} if _hosts_unstated

_hosts_unstated if {
	input.spec.assessment.result == "incident"
	input.spec.category in {"targeted_attack", "malware"}
	not input.spec.hosts
}
