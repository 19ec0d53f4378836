# METADATA
# title: "コンテンツサーバの間でドメインの情報をそろえる"
# description: "コンテンツサーバが複数あるとき、いずれかのサーバの版（SOA のシリアル）を組織が定める日数の間に照合した記録がないか、同じドメインの版がサーバの間で異なるものを違反とする。条項は整合性の維持を求め、版の照合で確かめるのは kijun の解釈である。"
# custom:
#   id: ELM-050
#   en:
#     title: "Zones agree among the authoritative servers"
#     description: "Where there are several authoritative servers: a server whose SOA serial of a zone was not compared within the days the organisation has set, or serials that differ, are violations. The clause asks for consistency; comparing serials is kijun's reading."
#   severity: medium
#   kinds: [System]
#   parameters: [dns_record_check_days]
#   clauses: ["unified-r7:6.2.4(2)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "{zone} の情報が、サーバ「{server}」でほかと一致することを、組織が定める直近{limit}日の間に確かめた記録がありません"
#     en: "No record within the last {limit} days, the number the organisation has set, shows that {zone} on the server \"{server}\" agrees with the others"
#   expected:
#     ja: "serials に全てのコンテンツサーバの同じ版が期間内にある"
#     en: "serials has the same serial for every authoritative server within the period"
#   remedy:
#     ja: "版をそろえ、照合の結果を記録してください"
#     en: "Bring the servers into agreement and record the comparison"
package kijun.rules.elements.dns_zone_inconsistent

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.dns.authoritative_servers) > 1
}

findings contains {
	"path": place.nearest(input, ["spec", "dns", "zones", i, "serials"]),
	"args": {"zone": zone.name, "server": server.name, "limit": limit},
	"key": server.name,
} if {
	limit := data.kijun.parameters.dns_record_check_days
	some i, zone in input.spec.dns.zones
	some server in input.spec.dns.authoritative_servers
	not _agrees(i, zone, server, limit)
}

# The newest serial of the zone is the one this server was last seen with.
_agrees(i, zone, server, limit) if {
	newest := max({entry.serial | some entry in zone.serials})
	some j, entry in zone.serials
	entry.server == server.name
	entry.serial == newest
	systems.recorded_within(input, ["spec", "dns", "zones", i, "serials", j, "seen_on"], limit)
}
