# METADATA
# title: "IPv6 Ready Logo の Phase-2 準拠製品を選ぶ"
# description: "IPv6 で通信するシステムで、調達した機器等の記載がないか、Phase-2 の登録番号も選べない理由もない機器等があれば違反とする。"
# custom:
#   id: ELM-080
#   en:
#     title: "Phase-2 products of the IPv6 Ready Logo Program are selected"
#     description: "In a system that uses IPv6, no list of equipment procured, or equipment with neither a Phase-2 registration nor a reason why none could be selected, is a violation."
#   severity: low
#   kinds: [System]
#   clauses: ["unified-r7:6.4.4(1)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "IPv6 で通信しますが、機器等「{name}」に Phase-2 の登録番号も選べない理由もありません"
#     en: "IPv6 is used, but \"{name}\" has neither a Phase-2 registration nor a reason why none could be selected"
#   unknown:
#     ja: "IPv6 を使うか（ipv6.used）が書かれていません"
#     en: "Whether IPv6 is used (ipv6.used) is not written down"
#   expected:
#     ja: "ipv6.products の各製品に ready_logo か not_possible_because がある"
#     en: "Each of ipv6.products has ready_logo or not_possible_because"
#   remedy:
#     ja: "準拠製品を選び登録番号を、選べないときは理由を記録してください"
#     en: "Select a compliant product and record its registration, or record why it is not possible"
package kijun.rules.elements.ipv6_product_not_ready

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	input.spec.ipv6.used == true
}

findings contains {"path": place.nearest(input, ["spec", "ipv6", "products"]), "args": {"name": "products"}} if {
	input.spec.ipv6.used == true
	count(object.get(input, ["spec", "ipv6", "products"], [])) == 0
}

findings contains {"path": ["spec", "ipv6", "products", i], "args": {"name": product.name}} if {
	some i, product in input.spec.ipv6.products
	not product.ready_logo
	not product.not_possible_because
}

# Nobody says whether it is used.
applicable if _unstated

open contains {"path": ["spec"], "args": {}} if _unstated

_unstated if {
	systems.in_service(input)
	not input.spec.ipv6
}
