# METADATA
# title: "通信回線装置を記載する"
# description: "装置が一つも書かれていないネットワークでは、通信回線装置の条項を判定できないため不明とする。経路が通る装置がありながら装置の一覧がないものは違反とする。条項は記載の仕方に触れず、kijun の設計である。"
# custom:
#   id: ELM-012
#   en:
#     title: "Line equipment is recorded"
#     description: "Where no device is recorded the clauses on line equipment cannot be judged: unknown. A path that passes a device although none is recorded is a violation. The clauses do not speak of records; this is kijun's design."
#   severity: low
#   kinds: [Network]
#   clauses: ["unified-r7:6.4.1(3)(a)", "unified-r7:6.4.2(1)(a)", "unified-r7:6.4.2(1)(b)", "unified-r7:6.4.2(1)(c)", "unified-r7:6.4.2(1)(d)", "unified-r7:6.4.2(2)(a)", "unified-r7:6.4.2(2)(b)", "unified-r7:6.4.2(2)(c)"]
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "経路「{name}」は装置を通りますが、装置が一つも書かれていません"
#     en: "Path \"{name}\" passes a device, but no device is recorded"
#   unknown:
#     ja: "通信回線装置が一つも書かれていません"
#     en: "No line equipment is written down"
#   expected:
#     ja: "devices に通信回線装置を挙げる"
#     en: "devices lists the line equipment"
#   remedy:
#     ja: "通信回線装置を記載してください"
#     en: "Record the line equipment"
package kijun.rules.elements.line_equipment_unstated

applicable if count(object.get(input.spec, "devices", [])) == 0

findings contains {"path": ["spec", "paths", i], "args": {"name": path.name}} if {
	count(object.get(input.spec, "devices", [])) == 0
	some i, path in input.spec.paths
	count(path.via) > 0
}

open contains {"path": ["spec"], "args": {}} if count(object.get(input.spec, "devices", [])) == 0
