# METADATA
# title: "キャッシュサーバは機関外の問合せに応じない"
# description: "キャッシュサーバは名前解決の要求に適切に応答する。誰の問合せにも応じる設定（オープンリゾルバ）を違反とし、設定の記載がないものを不明とする。条文はオープンリゾルバを名指ししない。"
# custom:
#   id: TEC-091
#   en:
#     title: "Cache servers do not answer anyone outside"
#     description: "Cache servers respond appropriately to queries. One that answers anyone (an open resolver) is a violation; one without a record of it is unknown. The clause does not name open resolvers."
#   severity: high
#   kinds: [System]
#   clauses: ["unified-r7:6.2.4(1)(b)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "キャッシュサーバ「{name}」が誰の問合せにも応じる設定です"
#     en: "The cache server \"{name}\" answers anyone"
#   unknown:
#     ja: "キャッシュサーバ（{name}）の一覧がないか（無ければ空の一覧を書く）、機関外の問合せに応じるかが記載されていません"
#     en: "There is no list of cache servers ({name}; an empty list when there are none), or whether the cache server answers anyone outside is not recorded"
#   expected:
#     ja: "open_recursion が false である"
#     en: "open_recursion is false"
#   remedy:
#     ja: "応答する相手を機関内に限ってください"
#     en: "Limit answers to clients inside the agency"
package kijun.rules.technical.dns_open_recursion

import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.dns.cache_servers) > 0
}

findings contains {"path": ["spec", "dns", "cache_servers", i, "open_recursion"], "args": {"name": server.name}} if {
	some i, server in input.spec.dns.cache_servers
	server.open_recursion
}

open contains {"path": ["spec", "dns", "cache_servers", i], "args": {"name": server.name}} if {
	some i, server in input.spec.dns.cache_servers
	object.get(server, "open_recursion", null) == null
}

# Not even an empty list: nobody says that there is none.
applicable if _unstated

_unstated if {
	systems.in_service(input)
	count(input.spec.dns) > 0
	not input.spec.dns.cache_servers
}

open contains {"path": ["spec", "dns"], "args": {"name": "dns.cache_servers"}} if _unstated
