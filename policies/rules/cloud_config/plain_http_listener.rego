# METADATA
# title: "Web は HTTPS だけで提供する"
# description: "平文の HTTP を受ける待受けが HTTPS への転送だけを行うものでないか、配信網又は検索基盤が平文の HTTP を受け入れれば違反とする。"
# custom:
#   id: CFG-TLS-03
#   en:
#     title: "Web content is served over HTTPS only"
#     description: "A plain HTTP listener that does more than redirect to HTTPS, or a content delivery network or search domain that accepts plain HTTP, is a violation."
#   severity: high
#   kinds: [CloudConfig]
#   clauses: ["unified-r7:6.2.3(1)(d)", "ismap-cc22:14.1.2", "ismap-cc22:14.1.3"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "「{address}」は平文の HTTP を受け入れます"
#     en: "\"{address}\" accepts plain HTTP"
#   unknown:
#     ja: "「{address}」の平文の HTTP の扱いが構成から分かりません"
#     en: "The configuration does not say about \"{address}\": how plain HTTP is treated"
#   expected:
#     ja: "HTTPS だけを受け入れるか、HTTP を HTTPS へ転送すること"
#     en: "Only HTTPS is accepted, or HTTP is redirected to it"
#   remedy:
#     ja: "HTTPS の待受けに変え、HTTP は転送だけにしてください"
#     en: "Listen with HTTPS and only redirect HTTP"
package kijun.rules.cloud_config.plain_http_listener

import data.kijun.lib.cloud

applicable if {
	some resource in input.spec.resources
	resource.type in {"listener", "cdn", "search-domain"}
}

findings contains {"path": ["spec", "resources", i, "attributes", "protocol"], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type == "listener"
	resource.attributes.protocol == "http"
	resource.attributes.redirects_to_https == false
}

findings contains {"path": ["spec", "resources", i, "attributes", "https_only"], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	resource.type in {"cdn", "search-domain"}
	resource.attributes.https_only == false
}

open contains {"path": ["spec", "resources", i], "args": {"address": resource.address}} if {
	some i, resource in input.spec.resources
	_undecided(resource)
}

_undecided(resource) if {
	resource.type in {"cdn", "search-domain"}
	cloud.unknown(resource, "https_only")
}

_undecided(resource) if {
	resource.type == "listener"
	cloud.unknown(resource, "protocol")
}

_undecided(resource) if {
	resource.type == "listener"
	resource.attributes.protocol == "http"
	cloud.unknown(resource, "redirects_to_https")
}
