# METADATA
# title: "基盤を管理又は制御するソフトウェアの有無を台帳に示す"
# description: "基盤を管理又は制御するソフトウェアの記載がなく、無いことの確認もない台帳では、その対策の条項を判定できないため不明とする。無いと確かめた人と日を記せば該当なしとする。無いと確認しながら記載があるもの、又は確認の日が基準日より後のものを違反とする。条項は記載の仕方に触れず、kijun の設計である。"
# custom:
#   id: ELM-009
#   en:
#     title: "The register says whether there are software that manages or controls the platform"
#     description: "Where the register lists no software that manages or controls the platform and nobody confirmed that there are none, the clauses about them cannot be judged: unknown. A confirmation with person and day makes them not applicable. One that contradicts the register, or dated in the future, is a violation. The clauses do not speak of records; this is kijun's design."
#   severity: low
#   kinds: [System]
#   clauses: ["unified-r7:6.5.1(1)(a)", "unified-r7:6.5.1(1)(b)(i)", "unified-r7:6.5.1(1)(b)(ii)", "unified-r7:6.5.1(2)(a)(i)", "unified-r7:6.5.1(2)(a)(ii)"]
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "基盤を管理又は制御するソフトウェアが無いという確認が、台帳の記載と合わないか、基準日より後の日付です"
#     en: "The confirmation that there are no software that manages or controls the platform contradicts the register or is dated after the day of the check"
#   unknown:
#     ja: "基盤を管理又は制御するソフトウェアの記載がなく、無いことの確認もありません"
#     en: "No software that manages or controls the platform are listed, and nobody confirmed that there are none"
#   expected:
#     ja: "基盤を管理又は制御するソフトウェアを記載するか、elements_absent に platform-software を挙げる"
#     en: "software that manages or controls the platform are listed, or elements_absent names platform-software"
#   remedy:
#     ja: "基盤を管理又は制御するソフトウェアを台帳に記載してください。無いときは elements_absent に、確かめた人と日を記してください"
#     en: "List them, or record in elements_absent who confirmed, and when, that there are none"
package kijun.rules.elements.platform_software_unstated

import data.kijun.lib.elements
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	elements.unstated(input, "platform-software")
}

applicable if {
	systems.in_service(input)
	count(_contradictions) > 0
}

findings contains {"path": ["spec", "elements_absent", i], "args": {}} if some i in _contradictions

open contains {"path": ["spec"], "args": {}} if elements.unstated(input, "platform-software")

_contradictions := elements.contradictions(input, "platform-software")
