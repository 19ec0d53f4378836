# METADATA
# title: "廃棄の際は情報を消去する"
# description: "情報システムの廃棄の際は、不要な情報を抹消する。廃棄した日までに消去した記録がなければ違反とする。"
# custom:
#   id: TEC-012
#   en:
#     title: "Information is erased on disposal"
#     description: "When a system is disposed of, unnecessary information is erased. No record of erasure by the day of disposal is a violation."
#   severity: critical
#   kinds: [System]
#   clauses: ["unified-r7:5.2.4(1)(a)(ii)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "{date}に廃棄されましたが、その日までに情報を消去した記録がありません"
#     en: "The system was disposed of on {date}, but no erasure by that day is recorded"
#   expected:
#     ja: "spec.life_cycle.disposal.erasure の消去した日が廃棄した日以前である"
#     en: "spec.life_cycle.disposal.erasure is dated no later than the disposal"
#   remedy:
#     ja: "消去の方法、日付、確認者と証拠を記録してください。消去せずに廃棄した場合はインシデントとして報告してください"
#     en: "Record method, date, confirming person and evidence; if nothing was erased, report an incident"
package kijun.rules.technical.disposal_without_erasure

import data.kijun.lib.place
import data.kijun.lib.systems

applicable if systems.disposed(input)

findings contains {
	"path": place.nearest(input, ["spec", "life_cycle", "disposal", "erasure", "erased_on"]),
	"args": {"date": input.spec.life_cycle.disposal.disposed_on},
} if {
	not _erased
}

_erased if input.spec.life_cycle.disposal.erasure.erased_on <= input.spec.life_cycle.disposal.disposed_on
