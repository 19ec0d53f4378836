# METADATA
# title: "対策の不確かな回線でテレワークを行わない"
# description: "職員等は、情報セキュリティ対策の状況が不確か又は不十分な機関等外の通信回線を、原則としてテレワークに用いない。接続の日までに対策を確かめた記録（permitted_lines の measures と confirmed_on）が無い回線への接続を違反とする。許可されていない回線は USE-010 が見る。何をもって確かとするかは kijun による。"
# custom:
#   id: USE-025
#   en:
#     title: "No telework over lines of uncertain security"
#     description: "In principle no telework over outside lines whose measures are uncertain or insufficient. A connection to a line whose measures were not confirmed by that day (measures and confirmed_on in permitted_lines) is a violation; lines not permitted are left to USE-010; what counts as certain is kijun's reading."
#   severity: high
#   kinds: [TerminalUse]
#   clauses: ["unified-r7:8.1.3(3)(c)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "端末「{device}」が {connected_on} に接続した回線（{line}）は、対策の状況を確かめた記録がありません"
#     en: "The security of the line ({line}) that terminal \"{device}\" used on {connected_on} was not confirmed"
#   unknown:
#     ja: "外部での接続の記録（connections）がありません（無ければ空の一覧を書く）"
#     en: "There is no list of connections made outside (connections) (an empty list when there are none)"
#   expected:
#     ja: "permitted_lines の同じ回線に、measures と接続の日以前の confirmed_on がある"
#     en: "permitted_lines has the line with measures and confirmed_on on or before that day"
#   remedy:
#     ja: "対策を確かめた回線を使わせるか、対策を確かめて記録してください。"
#     en: "Use lines whose security is confirmed, or confirm it and record it."
package kijun.rules.use.line_measures_uncertain

applicable if {
	some connection in input.spec.connections
	connection.connected_on <= input.as_of
}

findings contains {
	"path": ["spec", "connections", i, "line"],
	"args": {"device": connection.device, "line": connection.line, "connected_on": connection.connected_on},
} if {
	known := _known
	permitted := _permitted
	some i, connection in input.spec.connections
	connection.connected_on <= input.as_of
	permitted[connection.line] <= connection.connected_on
	every day in object.get(known, connection.line, set()) {
		day > connection.connected_on
	}
}

# The index is read as a whole and looked up by key: asking for one key at a time is slow in one engine or the other.
_known[entry.line] contains entry.confirmed_on if {
	some entry in input.spec.permitted_lines
	count(entry.measures) > 0
}

# The first day on which a line was permitted.
_permitted[line] := min(days) if some line, days in _permissions

_permissions[entry.line] contains entry.permission.approved_on if some entry in input.spec.permitted_lines

# Not even an empty list: nobody says that there is none.
applicable if _unstated

open contains {"path": ["spec"], "args": {}} if _unstated

_unstated if {
	not input.spec.connections
}
