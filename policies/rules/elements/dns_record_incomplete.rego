# METADATA
# title: "DNS の記載は、サーバと管理するドメインをそろえる"
# description: "コンテンツサーバがあるのに管理するドメインが書かれていない台帳、ドメインがあるのにコンテンツサーバが書かれていない台帳では、DNS の条項を確かめられないため違反とする。条項は記載の仕方に触れず、kijun の設計である。"
# custom:
#   id: ELM-130
#   en:
#     title: "The record of DNS has both servers and managed domains"
#     description: "Where authoritative servers are listed without the domains they manage, or domains without authoritative servers, the clauses on DNS cannot be confirmed: a violation. The clauses do not speak of records; this is kijun's design."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:6.2.4(1)(a)", "unified-r7:6.2.4(1)(c)", "unified-r7:6.2.4(2)(a)", "unified-r7:6.2.4(2)(b)"]
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "DNS の記載に{label}がありません"
#     en: "The record of DNS lists no {label_en}"
#   expected:
#     ja: "dns の authoritative_servers と zones の両方に記載がある"
#     en: "Both authoritative_servers and zones of dns are listed"
#   remedy:
#     ja: "コンテンツサーバと、それが管理するドメインを漏れなく記載してください"
#     en: "List the authoritative servers and the domains they manage"
package kijun.rules.elements.dns_record_incomplete

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(_listed) > 0
}

findings contains {"path": place.nearest(input, ["spec", "dns", field]), "args": {"label": label.ja, "label_en": label.en}} if {
	count(_listed) > 0
	some field, label in _fields
	not field in _listed
}

_fields := {
	"authoritative_servers": {"ja": "コンテンツサーバ", "en": "authoritative servers"},
	"zones": {"ja": "管理するドメイン", "en": "managed domains"},
}

_listed := {field |
	some field, _ in _fields
	count(input.spec.dns[field]) > 0
}
