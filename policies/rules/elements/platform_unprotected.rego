# METADATA
# title: "基盤を管理又は制御するソフトウェアとその機器を保護する"
# description: "基盤を管理又は制御するソフトウェアに、ソフトウェア自体又は導入した機器を保護する措置の記載がないか、導入した機器が台帳の構成要素でなければ違反とする。"
# custom:
#   id: ELM-085
#   en:
#     title: "Platform software and its hosts are protected"
#     description: "Software that manages or controls the platform without a recorded measure to protect the software itself or its hosts, or whose hosts are no components of the register, is a violation."
#   severity: high
#   kinds: [System]
#   clauses: ["unified-r7:6.5.1(1)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "基盤を管理又は制御するソフトウェア「{name}」の保護に {item} の記録がありません（software はソフトウェア自体、hosts は導入する機器、known hosts は台帳にある機器）"
#     en: "The protection of the platform software \"{name}\" has no record of {item}"
#   expected:
#     ja: "hosts が構成要素を指し、protections に software と hosts への措置がある"
#     en: "hosts names components, and protections has measures for software and hosts"
#   remedy:
#     ja: "保護の措置を講じ、導入した機器とともに記録してください"
#     en: "Take the measures and record them with the hosts"
package kijun.rules.elements.platform_unprotected

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.platform_software) > 0
}

findings contains {
	"path": place.nearest(input, ["spec", "platform_software", i, "protections"]),
	"args": {"name": software.name, "item": item},
	"key": item,
} if {
	some i, software in input.spec.platform_software
	some item in {"software", "hosts"}
	not item in {protection.of | some protection in software.protections}
}

findings contains {"path": place.nearest(input, ["spec", "platform_software", i, "hosts"]), "args": {"name": software.name, "item": "known hosts"}, "key": "known hosts"} if {
	some i, software in input.spec.platform_software
	count({host | some host in software.hosts; host in _components}) == 0
}

_components := {component.name | some component in input.spec.components}
