# METADATA
# title: "キャッシュサーバの適切な応答を維持する"
# description: "キャッシュサーバに、適切な応答を維持するための措置（ルートサーバの情報の更新など）の記載がないか、組織が定める日数の間にその措置を確かめた記録がなければ違反とする。条項は間隔を定めない。"
# custom:
#   id: ELM-051
#   en:
#     title: "Cache servers are maintained"
#     description: "A cache server without a recorded measure that maintains its answers (such as updating root server information), or whose measure was not checked within the days the organisation has set, is a violation. The clause gives no interval."
#   severity: low
#   kinds: [System]
#   parameters: [dns_cache_check_days]
#   clauses: ["unified-r7:6.2.4(2)(c)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "キャッシュサーバ「{name}」の応答を維持する措置（{item}）の記録がありません（確認は組織が定める{limit}日以内）（measure は措置、checked_on は確認の日）"
#     en: "No measure that maintains the answers of the cache server \"{name}\" ({item}) is recorded (the organisation has set a check within {limit} days)"
#   unknown:
#     ja: "DNS の記載に、キャッシュサーバの一覧（dns.cache_servers）がありません（無ければ空の一覧を書く）"
#     en: "The record of DNS has no list of cache servers (dns.cache_servers) (an empty list when there are none)"
#   expected:
#     ja: "maintenance.measure があり、checked_on が期間内である"
#     en: "maintenance.measure is there, and checked_on lies within the period"
#   remedy:
#     ja: "措置を講じ、確かめた日を記録してください"
#     en: "Take the measure and record the day it was checked"
package kijun.rules.elements.dns_cache_unmaintained

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.dns.cache_servers) > 0
}

findings contains {
	"path": place.nearest(input, path),
	"args": {"name": server.name, "item": item, "limit": data.kijun.parameters.dns_cache_check_days},
	"key": item,
} if {
	some i, server in input.spec.dns.cache_servers
	some item in {"measure", "checked_on"}
	path := ["spec", "dns", "cache_servers", i, "maintenance", item]
	not _recorded(item, path)
}

_recorded("measure", path) if object.get(input, path, "") != ""

_recorded("checked_on", path) if systems.recorded_within(input, path, data.kijun.parameters.dns_cache_check_days)

# Not even an empty list: nobody says that there is none.
applicable if _unstated

_unstated if {
	systems.in_service(input)
	count(input.spec.dns) > 0
	not input.spec.dns.cache_servers
}

open contains {"path": ["spec", "dns"], "args": {}} if _unstated
