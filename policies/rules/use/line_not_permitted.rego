# METADATA
# title: "許可された通信回線にだけ接続する"
# description: "職員等は、情報システムセキュリティ責任者が接続を許可した通信回線以外に機関等の情報システムを接続しない。接続の日までに許可された回線（permitted_lines）に無い回線への接続を違反とする。許可されていない回線は、対策の状況も確かめられていない。"
# custom:
#   id: USE-010
#   en:
#     title: "Only permitted lines are used"
#     description: "Information systems are connected only to lines that the information system security officer authorised. A connection to a line not among permitted_lines with a permission by that day is a violation; what was not permitted was not confirmed to be secure either."
#   severity: high
#   kinds: [TerminalUse]
#   clauses: ["unified-r7:8.1.1(3)(b)", "unified-r7:8.1.3(3)(c)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "端末「{device}」が {connected_on} に接続した回線（{line}）は、許可した回線の一覧にありません"
#     en: "The line ({line}) terminal \"{device}\" used on {connected_on} is not among the permitted lines"
#   unknown:
#     ja: "外部での接続の記録（connections）がありません（無ければ空の一覧を書く）"
#     en: "There is no list of connections made outside (connections) (an empty list when there are none)"
#   expected:
#     ja: "permitted_lines に、接続の日以前に許可した同じ回線がある"
#     en: "permitted_lines has the line with a permission on or before that day"
#   remedy:
#     ja: "許可された回線を使わせるか、許可を得て permitted_lines に記録してください。"
#     en: "Use permitted lines only, or obtain a permission and record it in permitted_lines."
package kijun.rules.use.line_not_permitted

applicable if {
	some connection in input.spec.connections
	connection.connected_on <= input.as_of
}

findings contains {
	"path": ["spec", "connections", i, "line"],
	"args": {"device": connection.device, "line": connection.line, "connected_on": connection.connected_on},
} if {
	known := _known
	some i, connection in input.spec.connections
	connection.connected_on <= input.as_of
	every day in object.get(known, connection.line, set()) {
		day > connection.connected_on
	}
}

# The index is read as a whole and looked up by key: asking for one key at a time is slow in one engine or the other.
_known[entry.line] contains entry.permission.approved_on if some entry in input.spec.permitted_lines

# Not even an empty list: nobody says that there is none.
applicable if _unstated

open contains {"path": ["spec"], "args": {}} if _unstated

_unstated if {
	not input.spec.connections
}
