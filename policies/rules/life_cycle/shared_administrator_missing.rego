# METADATA
# title: "政府共通利用型システム利用管理者を指名している"
# description: "政府共通利用型システムから機器等の提供を受けるときは、システムごとに利用管理者を指名する。提供を受けているシステムごとに、指名された者と、基準日までの指名の日を求める。"
# custom:
#   id: LIF-032
#   en:
#     title: "A shared government system user administrator is assigned"
#     description: "When equipment of a shared government system is received, a user administrator is assigned for each system: the person and the day, not in the future, are required for each."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:5.4.2(1)(b)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "「{name}」の政府共通利用型システム利用管理者の指名がありません（{missing}）"
#     en: "No user administrator is assigned for \"{name}\" ({missing})"
#   unknown:
#     ja: "政府共通利用型システムから機器等の提供を受けているかが記録されていません"
#     en: "Whether equipment is received from a shared government system is not on record"
#   expected:
#     ja: "shared_services の administrator に name と、基準日までの designated_on があること"
#     en: "administrator with name and designated_on, not in the future, in shared_services"
#   remedy:
#     ja: "利用管理者を指名し、administrator に氏名と日付を記録してください。"
#     en: "Assign the user administrator and record name and day in administrator."
package kijun.rules.life_cycle.shared_administrator_missing

import data.kijun.lib.shared_government

applicable if shared_government.perhaps_receives(input)

findings contains {
	"path": ["spec", "shared_services", i],
	"args": {"name": service.name, "missing": missing},
	"key": missing,
} if {
	some i, service in shared_government.received(input)
	some missing in ({"administrator"} - _kept(service))
}

_kept(service) := {"administrator" | service.administrator.designated_on <= input.as_of}

open contains {"path": ["spec"], "args": {}} if not input.spec.shared_services
