# METADATA
# title: "端末の運用終了時は情報を消去する"
# description: "端末の運用を終えるときは、電磁的記録媒体の全ての情報を抹消する。ほかの機器は ELM-033 から ELM-035 が扱う。運用を終えた日までの消去の記録がなければ違反とする。"
# custom:
#   id: TEC-013
#   en:
#     title: "Information is erased when a terminal is retired"
#     description: "When a terminal is retired all information on its media is erased; other equipment is left to ELM-033 to ELM-035. No record of erasure by the day of retirement is a violation."
#   severity: high
#   kinds: [System]
#   clauses: ["unified-r7:6.1.1(3)(a)", "insider-guideline:9"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "「{name}」は{date}に運用を終えましたが、その日までに情報を消去した記録がありません"
#     en: "\"{name}\" was retired on {date}, but no erasure by that day is recorded"
#   expected:
#     ja: "retirement.erasure の消去した日が運用を終えた日以前である"
#     en: "retirement.erasure is dated no later than the retirement"
#   remedy:
#     ja: "消去の方法、日付、確認者と証拠を記録してください"
#     en: "Record method, date, confirming person and evidence"
package kijun.rules.technical.component_retired_without_erasure

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if {
	some component in input.spec.components
	component.type == "terminal"
	systems.retired(component, input.as_of)
}

findings contains {
	"path": place.nearest(input, ["spec", "components", i, "retirement", "erasure", "erased_on"]),
	"args": {"name": component.name, "date": component.retirement.retired_on},
} if {
	some i, component in input.spec.components
	component.type == "terminal"
	systems.retired(component, input.as_of)
	not _erased(component.retirement)
}

_erased(retirement) if retirement.erasure.erased_on <= retirement.retired_on
