# METADATA
# title: "サーバ装置の運用終了時は情報を抹消する"
# description: "サーバ装置の運用を終えるときは、電磁的記録媒体の全ての情報を抹消する。運用を終えた日までの消去の方法と日付の記録がなければ違反とする。"
# custom:
#   id: ELM-033
#   en:
#     title: "Information is erased when a server is retired"
#     description: "When a server is retired all information on its media is erased. No record of method and day by the day of retirement is a violation."
#   severity: high
#   kinds: [System]
#   clauses: ["unified-r7:6.2.1(3)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "サーバ装置「{name}」は{date}に運用を終えましたが、その日までに情報を消去した記録がありません"
#     en: "\"{name}\" was retired on {date}, but no erasure by that day is recorded"
#   expected:
#     ja: "retirement.erasure の消去した日が運用を終えた日以前である"
#     en: "retirement.erasure is dated no later than the retirement"
#   remedy:
#     ja: "消去の方法、日付、確認者と証拠を記録してください"
#     en: "Record method, date, confirming person and evidence"
package kijun.rules.elements.server_retired_without_erasure

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
	component.type == "server"
	systems.retired(component, input.as_of)
}

_erased(retirement) if retirement.erasure.erased_on <= retirement.retired_on
