# METADATA
# title: "端末とサーバ装置で利用を認めるソフトウェアを定める"
# description: "多様なソフトウェアの利用で脆弱性が増えるのを防ぐため、端末とサーバ装置で利用を認めるソフトウェアを定め、それ以外を禁ずる。一つも定めていない機器を違反とする。"
# custom:
#   id: TEC-055
#   en:
#     title: "Software approved for terminals and servers is specified"
#     description: "To avoid vulnerabilities from a variety of software, the software approved for terminals and servers is specified and all other prohibited. A device for which none is specified is a violation."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:6.1.1(1)(b)", "unified-r7:6.2.1(1)(c)"]
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

import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(input.spec.components) > 0
}

findings contains {"path": ["spec", "components", i], "args": {"name": component.name}} if {
	some i, component in systems.in_use(input)
	component.type in {"terminal", "server"}
	count(object.get(component, "software", [])) == 0
}
