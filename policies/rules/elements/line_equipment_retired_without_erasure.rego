# METADATA
# title: "通信回線装置の運用終了時は情報を抹消する"
# description: "通信回線装置を再利用又は廃棄するときは、保存した情報が漏えいしないよう抹消等の措置を講ずる。運用を終えた日までの消去の方法と日付の記録がなければ違反とする。"
# custom:
#   id: ELM-035
#   en:
#     title: "Information is erased when line equipment is retired"
#     description: "Leakage from line equipment that is reused or discarded is prevented by erasure or the like. No record of method and day by the day of retirement is a violation."
#   severity: high
#   kinds: [System]
#   clauses: ["unified-r7:6.4.2(3)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "通信回線装置「{name}」は{date}に運用を終えましたが、その日までに情報を消去した記録がありません"
#     en: "\"{name}\" was retired on {date}, but no erasure by that day is recorded"
#   expected:
#     ja: "retirement.erasure の消去した日が運用を終えた日以前である"
#     en: "retirement.erasure is dated no later than the retirement"
#   remedy:
#     ja: "消去の方法、日付、確認者と証拠を記録してください"
#     en: "Record method, date, confirming person and evidence"
package kijun.rules.elements.line_equipment_retired_without_erasure

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if count(_retired) > 0

findings contains {
	"path": place.nearest(input, ["spec", "components", i, "retirement", "erasure", "erased_on"]),
	"args": {"name": component.name, "date": component.retirement.retired_on},
} if {
	some i, component in _retired
	not _erased(component.retirement)
}

_retired := {i: component |
	some i, component in input.spec.components
	component.type == "network-equipment"
	systems.retired(component, input.as_of)
}

_erased(retirement) if retirement.erasure.erased_on <= retirement.retired_on
