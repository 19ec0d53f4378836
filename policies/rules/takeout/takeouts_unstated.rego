# METADATA
# title: "端末の持出しの有無を示す"
# description: "持出しの一覧（takeouts）がなければ、区域の外での端末の利用に関する条項を判定できないため不明とする。空の一覧は、持出しがないことを示す。空の一覧としながら外部の回線への接続の記録があるものを違反とする。条項は記載の仕方に触れず、kijun の設計である。"
# custom:
#   id: TRM-031
#   en:
#     title: "The record says whether terminals were taken out"
#     description: "Without a list of take-outs (takeouts) the clauses on the use of terminals outside controlled areas cannot be judged: unknown. An empty list says that there were none; an empty list beside connections made outside is a violation. The clauses do not speak of records; this is kijun's design."
#   severity: medium
#   kinds: [TerminalUse]
#   clauses: ["unified-r7:6.1.2(2)(a)", "unified-r7:8.1.1(4)(b)(i)", "unified-r7:8.1.1(4)(c)"]
#   basis: design
#   since: 0.2.0
#   message:
#     ja: "持出しはないと記されていますが、端末「{device}」を外部で接続した記録（{id}）があります"
#     en: "There is said to be no take-out, but terminal \"{device}\" was connected outside ({id})"
#   unknown:
#     ja: "端末の持出しの記録（takeouts）がありません（無ければ空の一覧を書く）"
#     en: "There is no list of terminals taken out (takeouts) (an empty list when there are none)"
#   expected:
#     ja: "takeouts に持出しを挙げるか、無いときは空の一覧を記す"
#     en: "takeouts lists the take-outs, or is an empty list when there are none"
#   remedy:
#     ja: "持出しを takeouts に記録してください"
#     en: "Record the take-outs in takeouts"
package kijun.rules.takeout.takeouts_unstated

applicable if not input.spec.takeouts

applicable if input.spec.takeouts == []

findings contains {"path": ["spec", "connections", i], "args": {"device": connection.device, "id": connection.id}} if {
	input.spec.takeouts == []
	some i, connection in input.spec.connections
	connection.connected_on <= input.as_of
}

open contains {"path": ["spec"], "args": {}} if not input.spec.takeouts
