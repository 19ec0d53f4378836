# METADATA
# title: "外で使った端末は措置を講じてから内部に接続する"
# description: "職員等は、要管理対策区域の外で機関等外の通信回線に接続した端末を、区域で機関等内の通信回線に接続するときは、定められた措置を講ずる。接続の日までに講じた措置の記録が無い再接続を違反とする。持ち出した間に外部の回線に接続し、返却された端末で、再接続の記録が無いものは不明とする。"
# custom:
#   id: TRM-030
#   en:
#     title: "Terminals used outside are reconnected after measures"
#     description: "Before a terminal that was connected to outside lines outside controlled areas is connected to internal lines inside, the established measures are taken. A reconnection without measures recorded by that day is a violation. A returned terminal that was connected outside and has no record of reconnection is unknown."
#   severity: high
#   kinds: [TerminalUse]
#   clauses: ["unified-r7:8.1.1(4)(c)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "端末「{device}」（申請 {number}）は、定められた措置を講じた記録なく内部の回線に接続されています"
#     en: "Terminal \"{device}\" (application {number}) was reconnected to internal lines without the established measures on record"
#   unknown:
#     ja: "端末「{device}」（申請 {number}）は外で回線に接続して返却されましたが、内部への再接続と措置の記録がありません"
#     en: "Terminal \"{device}\" (application {number}) was connected outside and returned, without a record of reconnection and measures"
#   expected:
#     ja: "reconnection に措置と、接続の日以前の measured_on がある"
#     en: "reconnection has measures and measured_on on or before that day"
#   remedy:
#     ja: "切り離して不正プログラムの検査などの措置を講じ、reconnection に記録してください。"
#     en: "Disconnect it, take the measures such as a malware scan, and record them in reconnection."
package kijun.rules.takeout.reconnected_without_measures

import data.kijun.lib.place

applicable if {
	some takeout in input.spec.takeouts
	takeout.reconnection.connected_on <= input.as_of
}

applicable if count(_unrecorded) > 0

findings contains {
	"path": place.nearest(input, ["spec", "takeouts", i, "reconnection", "measured_on"]),
	"args": {"device": takeout.device, "number": takeout.number},
} if {
	some i, takeout in input.spec.takeouts
	takeout.reconnection.connected_on <= input.as_of
	not _measured(takeout)
}

_measured(takeout) if {
	count(takeout.reconnection.measures) > 0
	takeout.reconnection.measured_on <= takeout.reconnection.connected_on
	takeout.reconnection.measured_on >= takeout.from
}

open contains {"path": ["spec", "takeouts", i], "args": {"device": takeout.device, "number": takeout.number}} if {
	some i, takeout in _unrecorded
}

_unrecorded[i] := takeout if {
	used := _used
	some i, takeout in input.spec.takeouts
	takeout.returned_on <= input.as_of
	not takeout.reconnection
	some day in used[takeout.device]
	day >= takeout.from
	day <= takeout.returned_on
}

# The index is read as a whole and looked up by key: asking for one key at a time is slow in one engine or the other.
_used[connection.device] contains connection.connected_on if some connection in input.spec.connections
