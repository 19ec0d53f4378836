# METADATA
# title: "端末で利用を認めるソフトウェアを定める"
# description: "多様なソフトウェアの利用で脆弱性が増えるのを防ぐため、端末で利用を認めるソフトウェアを定め、それ以外を禁ずる。一つも定めていない端末を違反とする（サーバ装置は ELM-031）。"
# custom:
#   id: TEC-055
#   en:
#     title: "Software approved for terminals is specified"
#     description: "To avoid vulnerabilities from a variety of software, the software approved for terminals is specified and all other prohibited. A terminal for which none is specified is a violation (servers: ELM-031)."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:6.1.1(1)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "「{name}」で利用を認めるソフトウェアが定められていません"
#     en: "No software is specified as approved for \"{name}\""
#   expected:
#     ja: "software に利用を認めるソフトウェアと版を挙げる"
#     en: "software lists what is approved, with versions"
#   remedy:
#     ja: "利用を認めるソフトウェアを定めて記載してください"
#     en: "Specify and record the approved software"
package kijun.rules.technical.software_unspecified

import data.kijun.lib.elements
import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(elements.of_type(input, "terminal")) > 0
}

findings contains {"path": place.nearest(input, ["spec", "components", i, "software"]), "args": {"name": component.name}} if {
	some i, component in elements.of_type(input, "terminal")
	count(object.get(component, "software", [])) == 0
}
