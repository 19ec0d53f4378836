# METADATA
# title: "サーバ装置の有無を台帳に示す"
# description: "サーバ装置の記載がなく、無いことの確認もない台帳では、その対策の条項を判定できないため不明とする。無いと確かめた人と日を記せば該当なしとする。無いと確認しながら記載があるもの、又は確認の日が基準日より後のものを違反とする。条項は記載の仕方に触れず、kijun の設計である。"
# custom:
#   id: ELM-002
#   en:
#     title: "The register says whether there are servers"
#     description: "Where the register lists no servers and nobody confirmed that there are none, the clauses about them cannot be judged: unknown. A confirmation with person and day makes them not applicable. One that contradicts the register, or dated in the future, is a violation. The clauses do not speak of records; this is kijun's design."
#   severity: low
#   kinds: [System]
#   clauses: ["unified-r7:6.2.1(1)(a)", "unified-r7:6.2.1(1)(b)", "unified-r7:6.2.1(1)(c)", "unified-r7:6.2.1(1)(d)", "unified-r7:6.2.1(1)(e)", "unified-r7:6.2.1(1)(f)", "unified-r7:6.2.1(1)(g)", "unified-r7:6.2.1(2)(a)", "unified-r7:6.2.1(2)(b)", "unified-r7:6.2.1(2)(c)", "unified-r7:6.2.1(2)(d)", "unified-r7:6.2.1(3)(a)", "unified-r7:7.2.1(1)(a)", "unified-r7:7.2.1(1)(b)", "unified-r7:7.2.2(1)(a)"]
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "サーバ装置が無いという確認が、台帳の記載と合わないか、基準日より後の日付です"
#     en: "The confirmation that there are no servers contradicts the register or is dated after the day of the check"
#   unknown:
#     ja: "サーバ装置の記載がなく、無いことの確認もありません"
#     en: "No servers are listed, and nobody confirmed that there are none"
#   expected:
#     ja: "サーバ装置を記載するか、elements_absent に server を挙げる"
#     en: "servers are listed, or elements_absent names server"
#   remedy:
#     ja: "サーバ装置を台帳に記載してください。無いときは elements_absent に、確かめた人と日を記してください"
#     en: "List them, or record in elements_absent who confirmed, and when, that there are none"
package kijun.rules.elements.servers_unstated

import data.kijun.lib.elements
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	elements.unstated(input, "server")
}

applicable if {
	systems.in_service(input)
	count(_contradictions) > 0
}

findings contains {"path": ["spec", "elements_absent", i], "args": {}} if some i in _contradictions

open contains {"path": ["spec"], "args": {}} if elements.unstated(input, "server")

_contradictions := elements.contradictions(input, "server")
