# METADATA
# title: "複合機の有無を台帳に示す"
# description: "複合機の記載がなく、無いことの確認もない台帳では、その対策の条項を判定できないため不明とする。無いと確かめた人と日を記せば該当なしとする。無いと確認しながら記載があるもの、又は確認の日が基準日より後のものを違反とする。条項は記載の仕方に触れず、kijun の設計である。"
# custom:
#   id: ELM-007
#   en:
#     title: "The register says whether there are multifunction devices"
#     description: "Where the register lists no multifunction devices and nobody confirmed that there are none, the clauses about them cannot be judged: unknown. A confirmation with person and day makes them not applicable. One that contradicts the register, or dated in the future, is a violation. The clauses do not speak of records; this is kijun's design."
#   severity: low
#   kinds: [System]
#   clauses: ["unified-r7:6.3.1(1)(a)", "unified-r7:6.3.1(1)(b)", "unified-r7:6.3.1(1)(c)"]
#   basis: design
#   since: 0.1.0
#   message:
#     ja: "複合機が無いという確認が、台帳の記載と合わないか、基準日より後の日付です"
#     en: "The confirmation that there are no multifunction devices contradicts the register or is dated after the day of the check"
#   unknown:
#     ja: "複合機の記載がなく、無いことの確認もありません"
#     en: "No multifunction devices are listed, and nobody confirmed that there are none"
#   expected:
#     ja: "複合機を記載するか、elements_absent に multifunction-device を挙げる"
#     en: "multifunction devices are listed, or elements_absent names multifunction-device"
#   remedy:
#     ja: "複合機を台帳に記載してください。無いときは elements_absent に、確かめた人と日を記してください"
#     en: "List them, or record in elements_absent who confirmed, and when, that there are none"
package kijun.rules.elements.multifunction_devices_unstated

import data.kijun.lib.elements
import data.kijun.lib.systems

applicable if {
	systems.in_service(input)
	elements.unstated(input, "multifunction-device")
}

applicable if {
	systems.in_service(input)
	count(_contradictions) > 0
}

findings contains {"path": ["spec", "elements_absent", i], "args": {}} if some i in _contradictions

open contains {"path": ["spec"], "args": {}} if elements.unstated(input, "multifunction-device")

_contradictions := elements.contradictions(input, "multifunction-device")
