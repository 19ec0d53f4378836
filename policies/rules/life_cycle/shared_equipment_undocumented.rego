# METADATA
# title: "提供された機器等を把握する文書を整備している"
# description: "利用管理者は、政府共通利用型システムから提供された機器等の把握に必要な文書を整備する。提供を受けているシステムごとに、その文書のファイルを求める。"
# custom:
#   id: LIF-035
#   en:
#     title: "The equipment provided is documented"
#     description: "The user administrator establishes the documents needed to know the equipment provided: the file of that document is required for each system."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:5.4.2(3)(b)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "「{name}」から提供された機器等を把握する文書がありません（{missing}）"
#     en: "There is no document of the equipment provided by \"{name}\" ({missing})"
#   unknown:
#     ja: "政府共通利用型システムから機器等の提供を受けているかが記録されていません"
#     en: "Whether equipment is received from a shared government system is not on record"
#   expected:
#     ja: "shared_services の equipment_list がリポジトリにあるファイルを指すこと"
#     en: "equipment_list of shared_services names a file in the repository"
#   remedy:
#     ja: "機器等の一覧を整備し、equipment_list に記録してください。"
#     en: "Establish the list of equipment and record it in equipment_list."
package kijun.rules.life_cycle.shared_equipment_undocumented

import data.kijun.lib.files
import data.kijun.lib.shared_government

applicable if shared_government.perhaps_receives(input)

findings contains {
	"path": ["spec", "shared_services", i],
	"args": {"name": service.name, "missing": missing},
	"key": missing,
} if {
	some i, service in shared_government.received(input)
	some missing in ({"equipment_list"} - _kept(service))
}

_kept(service) := {"equipment_list" | files.present(service.equipment_list)}

open contains {"path": ["spec"], "args": {}} if not input.spec.shared_services
