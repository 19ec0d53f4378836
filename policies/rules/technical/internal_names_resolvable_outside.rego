# METADATA
# title: "機関内のみで使う名前を外に漏らさない"
# description: "機関内のみで使う名前の解決を提供するコンテンツサーバでは、その情報が外部に漏れない措置を講ずる。外から解決できる内部のドメインを違反とし、記載がないもの（機関内のみで使うかどうかの記載がなく、外から解決できないともされていないものを含む）を不明とする。"
# custom:
#   id: TEC-092
#   en:
#     title: "Names used only inside are not visible outside"
#     description: "Where authoritative servers resolve names used only inside the agency, that information does not leak outside. An internal zone resolvable from outside is a violation; one without a record of it is unknown, as is a zone not said to be internal or not and not said to be unresolvable."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:6.2.4(1)(c)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "機関内のみで使う {name} が機関外から解決できます"
#     en: "The internal zone {name} can be resolved from outside"
#   unknown:
#     ja: "{name} が機関内のみで使うものか、機関外から解決できるかが記載されていません"
#     en: "Whether {name} is used only inside, or can be resolved from outside, is not recorded"
#   expected:
#     ja: "内部のドメインの resolvable_outside が false である"
#     en: "resolvable_outside of internal zones is false"
#   remedy:
#     ja: "内部用と外部用のサーバ又はビューを分けてください"
#     en: "Separate internal and external servers or views"
package kijun.rules.technical.internal_names_resolvable_outside

import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	some zone in input.spec.dns.zones
	not zone.internal == false
}

findings contains {"path": ["spec", "dns", "zones", i, "resolvable_outside"], "args": {"name": zone.name}} if {
	some i, zone in input.spec.dns.zones
	zone.internal
	zone.resolvable_outside
}

open contains {"path": ["spec", "dns", "zones", i], "args": {"name": zone.name}} if {
	some i, zone in input.spec.dns.zones
	zone.internal
	object.get(zone, "resolvable_outside", null) == null
}

open contains {"path": ["spec", "dns", "zones", i], "args": {"name": zone.name}} if {
	some i, zone in input.spec.dns.zones
	object.get(zone, "internal", null) == null
	object.get(zone, "resolvable_outside", true) == true
}
