# METADATA
# title: "サーバ装置で利用を認めるソフトウェアを定める"
# description: "ソフトウェアの多様化で脆弱性が増えるのを防ぐため、サーバ装置で利用を認めるソフトウェアを定め、それ以外を禁ずる。一つも定めていないサーバ装置を違反とする。"
# custom:
#   id: ELM-031
#   en:
#     title: "Software approved for servers is specified"
#     description: "To avoid vulnerabilities from a variety of software, the software approved for servers is specified and all other prohibited. A server for which none is specified is a violation."
#   severity: medium
#   kinds: [System]
#   clauses: ["unified-r7:6.2.1(1)(c)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "サーバ装置「{name}」で利用を認めるソフトウェアが定められていません"
#     en: "No software is specified as approved for the server \"{name}\""
#   expected:
#     ja: "software に利用を認めるソフトウェアと版を挙げる"
#     en: "software lists what is approved, with versions"
#   remedy:
#     ja: "利用を認めるソフトウェアを定めて記載してください"
#     en: "Specify and record the approved software"
package kijun.rules.elements.server_software_unspecified

import data.kijun.lib.elements
import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	count(elements.of_type(input, "server")) > 0
}

findings contains {"path": place.nearest(input, ["spec", "components", i, "software"]), "args": {"name": component.name}} if {
	some i, component in elements.of_type(input, "server")
	count(object.get(component, "software", [])) == 0
}
