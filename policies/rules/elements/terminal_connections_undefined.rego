# METADATA
# title: "端末に接続を認める機器等を定める"
# description: "物理的な端末に、接続を認める機器等の一覧（何も認めないときは空の一覧）と、それ以外の接続を禁ずる方法の記載がなければ違反とする。仮想の端末を除くのは kijun の解釈である。"
# custom:
#   id: ELM-022
#   en:
#     title: "The equipment that may be connected to terminals is defined"
#     description: "A physical terminal without a list of approved equipment (empty when nothing is approved), or without a record of how everything else is kept out, is a violation. Leaving out virtual ones is kijun's reading."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:6.1.1(1)(c)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "端末「{name}」に、{item}の記載がありません"
#     en: "\"{name}\" has no record of {item_en}"
#   expected:
#     ja: "connectable_equipment に allowed と others_blocked_by がある"
#     en: "connectable_equipment has allowed and others_blocked_by"
#   remedy:
#     ja: "接続を認める機器等とそれ以外を禁ずる方法を定めて記載してください"
#     en: "Define and record what may be connected and how the rest is kept out"
package kijun.rules.elements.terminal_connections_undefined

import data.kijun.lib.elements
import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(elements.physical(input, "terminal")) > 0
}

findings contains {
	"path": place.nearest(input, ["spec", "components", i, "connectable_equipment"]),
	"args": {"name": component.name, "item": _labels[item].ja, "item_en": _labels[item].en},
	"key": item,
} if {
	some i, component in elements.physical(input, "terminal")
	some item, _ in _labels
	object.get(component, ["connectable_equipment", item], null) == null
}

_labels := {
	"allowed": {"ja": "接続を認める機器等", "en": "what may be connected"},
	"others_blocked_by": {"ja": "ほかの機器等の接続を禁ずる方法", "en": "how other equipment is kept from being connected"},
}
