# METADATA
# title: インターネットから内部側に達する経路がない
# description: "画面だけの転送とファイル交換装置を除いた経路をたどり、インターネットから内部側のセグメントに通信を始められるものがあれば、内部側に初めて入る経路を違反とする。残りの経路は関連する場所として示す。インターネットが宣言されていなければ不明とする。完全な分離は 2020 年の講演の実践であり、条項は内部の回線の保護を求める。"
# custom:
#   id: SEP-006
#   en:
#     title: "No chain of paths leads from the internet to the inner side"
#     description: "Chains of paths are followed, leaving out screen transfer without data and the file exchange device. If communication opened on the internet can get to an inner segment, the path that first enters the inner side is reported and the other hops are related. Unknown if the internet is not declared. Full separation is the practice of the 2020 talk; the clause asks to protect internal lines."
#   severity: critical
#   kinds: [Network]
#   clauses: ["unified-r7:6.4.1(2)(a)"]
#   basis: practice
#   since: 0.1.0
#   message:
#     ja: "経路「{name}」により、インターネットから内部側に達します（{chain}）"
#     en: "Path \"{name}\" lets the internet reach the inner side ({chain})"
#   expected:
#     ja: "外部側から内部側への経路が、画面だけの転送か、ファイル交換装置による受渡しに限られること"
#     en: "Only screen transfer without data and hand-over through the file exchange device enter the inner side"
#   remedy:
#     ja: "経路を閉じるか、ファイル交換装置による受渡し又は内部側から始める経路に改めてください"
#     en: "Close the path, or replace it by hand-over through the file exchange device"
#   unknown:
#     ja: "インターネットのセグメントが宣言されていないため、到達するか否かを判定できません"
#     en: "No segment of kind internet is declared, so reachability cannot be judged"
package kijun.rules.separation.internet_reaches_internal

import data.kijun.lib.network

applicable if {
	count(_inner) > 0
	not input.spec.separation.decision == "connected"
}

findings contains {
	"path": ["spec", "paths", index],
	"args": {"name": input.spec.paths[index].name, "chain": concat(" → ", array.concat(array.reverse([hop.to | some hop in back]), [from, to]))},
	"related": network.places(input.metadata.name, array.reverse([hop.path | some hop in back])),
} if {
	some [from, to, index] in _arcs
	to in _inner

	# The internet, or an outer segment to which it leads.
	from in _reached
	back := network.way(_hops, _lengths, from)
}

open contains {"path": ["spec", "segments"], "args": {}} if count(network.internet(input.spec)) == 0

_inner := network.inner(input.spec)

_arcs := network.arcs(input.spec)

_outer_arcs_reversed := network.reversed({[from, to, index] | some [from, to, index] in _arcs; not to in _inner})

_reached := network.reaching(_outer_arcs_reversed, network.internet(input.spec))

_lengths := network.distances(_outer_arcs_reversed, network.internet(input.spec))

_hops := network.first_hops(_outer_arcs_reversed, _lengths)
