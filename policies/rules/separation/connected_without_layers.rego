# METADATA
# title: インターネットに接続するなら多層防御を定める
# description: "分離せず接続すると決めたとき、層ごとの対策が二つ以上書かれていなければ違反とする。"
# custom:
#   id: SEP-004
#   en:
#     title: "A connection to the internet needs defence in several layers"
#     description: "If the decision is to connect, at least two layers of defence must be written down."
#   severity: high
#   kinds: [Network]
#   clauses: ["unified-r7:5.2.1(3)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "インターネットに接続する決定に対し、多層防御の対策が{count}層しかありません"
#     en: "The decision is to connect to the internet, but only {count} layer(s) of defence are defined"
#   expected:
#     ja: "separation.layers に二つ以上の層とその対策があること"
#     en: "separation.layers names at least two layers with their measures"
#   remedy:
#     ja: "情報漏えい・改ざんなどの脅威に対する多層防御の要件を定めてください"
#     en: "Define the requirements for several layers of defence against leakage, manipulation and the like"
package kijun.rules.separation.connected_without_layers

import data.kijun.lib.place

applicable if input.spec.separation.decision == "connected"

findings contains {"path": place.nearest(input, ["spec", "separation", "layers"]), "args": {"count": layers}} if {
	layers := count(object.get(input.spec.separation, "layers", []))
	layers < 2
}
