# METADATA
# title: "コンテンツサーバを複数置く"
# description: "要安定情報を取り扱う情報システムの名前解決を提供するコンテンツサーバは、名前解決を停止させない措置を講ずる。方法は条文になく、可用性2のシステムでコンテンツサーバが一つだけのときを違反とする。"
# custom:
#   id: TEC-090
#   en:
#     title: "There are several authoritative servers"
#     description: "Name resolution for systems with vital information is kept from stopping. The clause names no method; a system of availability 2 with a single authoritative server is a violation."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:6.2.4(1)(a)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "可用性2のシステムですが、コンテンツサーバが「{name}」一つだけです"
#     en: "The system is of availability 2, but \"{name}\" is its only authoritative server"
#   expected:
#     ja: "spec.dns.authoritative_servers が二つ以上ある"
#     en: "spec.dns.authoritative_servers has two entries or more"
#   remedy:
#     ja: "コンテンツサーバを冗長にしてください"
#     en: "Make the authoritative servers redundant"
package kijun.rules.technical.authoritative_dns_single

import data.kijun.lib.classification
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	classification.vital(input.spec.classification)
	count(input.spec.dns.authoritative_servers) > 0
}

findings contains {"path": ["spec", "dns", "authoritative_servers"], "args": {"name": input.spec.dns.authoritative_servers[0].name}} if {
	count(input.spec.dns.authoritative_servers) == 1
}
