# METADATA
# title: "許可のない情報システムを内部の回線に接続しない"
# description: "職員等は、情報システムセキュリティ責任者の許可を受けていない情報システムを機関等内の通信回線に接続しない。接続の日までの許可が無い、又は接続した本人が許可した接続を違反とする。"
# custom:
#   id: USE-011
#   en:
#     title: "No unauthorised system is connected to internal lines"
#     description: "Information systems not authorised by the information system security officer are not connected to internal lines. A connection without permission by that day, or permitted by the person who connected it, is a violation."
#   severity: high
#   kinds: [TerminalUse]
#   clauses: ["unified-r7:8.1.1(3)(c)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "機関等内の通信回線への「{name}」の接続（{id}、{connected_on}）に許可がありません"
#     en: "\"{name}\" was connected to an internal line without permission ({id}, {connected_on})"
#   unknown:
#     ja: "内部での接続の記録（attached）がありません（無ければ空の一覧を書く）"
#     en: "There is no list of things connected inside (attached) (an empty list when there are none)"
#   expected:
#     ja: "接続の日以前の、接続した本人以外による許可"
#     en: "Permission on or before that day by someone other than who connected it"
#   remedy:
#     ja: "切り離すか、許可を得て permission に記録してください。"
#     en: "Disconnect it, or obtain a permission and record it."
package kijun.rules.use.system_connected_without_permission

import data.kijun.lib.governance
import data.kijun.lib.place

applicable if {
	some thing in input.spec.attached
	thing.type == "information_system"
}

findings contains {
	"path": place.nearest(input, ["spec", "attached", i, "permission"]),
	"args": {"name": thing.name, "id": thing.id, "connected_on": thing.connected_on},
} if {
	some i, thing in input.spec.attached
	thing.type == "information_system"
	thing.connected_on <= input.as_of
	not _permitted(thing)
}

_permitted(thing) if {
	thing.permission.approved_on <= thing.connected_on
	not _by_oneself(thing)
}

_by_oneself(thing) if governance.same_person(thing.permission.approver, thing.connected_by)

# Not even an empty list: nobody says that there is none.
applicable if _unstated

open contains {"path": ["spec"], "args": {}} if _unstated

_unstated if {
	not input.spec.attached
}
