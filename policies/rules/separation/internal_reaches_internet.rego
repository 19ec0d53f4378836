# METADATA
# title: 内部側からインターネットに達する経路がない
# description: "画面だけの転送とファイル交換装置を除いた経路をたどり、内部側のセグメントからインターネットに達するものがあれば、内部側を最後に出る経路を違反とする。残りの経路は関連する場所として示す。分離すると決めた（又は決定のない）ネットワークに適用し、インターネットが宣言されていなければ不明とする。完全な分離は 2020 年の講演の実践であり、条項は内部の回線の保護を求める。"
# custom:
#   id: SEP-005
#   en:
#     title: "No chain of paths leads from the inner side to the internet"
#     description: "Chains of paths are followed, leaving out screen transfer without data and the file exchange device. If one leads from an inner segment to the internet, the path that leaves the inner side for the last time is reported and the other hops are related. Applies unless the decision is to connect; unknown if the internet is not declared. Full separation is the practice of the 2020 talk; the clause asks to protect internal lines."
#   severity: critical
#   kinds: [Network]
#   clauses: ["unified-r7:6.4.1(2)(a)"]
#   basis: practice
#   since: 0.1.0
#   message:
#     ja: "経路「{name}」により、内部側からインターネットに達します（{chain}）"
#     en: "Path \"{name}\" lets the inner side reach the internet ({chain})"
#   expected:
#     ja: "内部側から出る経路が、画面だけの転送か、ファイル交換装置による受渡しに限られること"
#     en: "Only screen transfer without data and hand-over through the file exchange device leave the inner side"
#   remedy:
#     ja: "経路を閉じるか、画面転送又はファイル交換装置による受渡しに改めてください。接続が必要なら、決定を改めるか例外措置を申請してください"
#     en: "Close the path, or replace it by screen transfer or hand-over through the file exchange device. If a connection is needed, change the decision or apply for an exception"
#   unknown:
#     ja: "インターネットのセグメントが宣言されていないため、到達するか否かを判定できません"
#     en: "No segment of kind internet is declared, so reachability cannot be judged"
package kijun.rules.separation.internal_reaches_internet

import data.kijun.lib.network

applicable if {
	count(_inner) > 0
	not input.spec.separation.decision == "connected"
}

findings contains {
	"path": ["spec", "paths", index],
	"args": {"name": input.spec.paths[index].name, "chain": concat(" → ", segments)},
	"related": network.places(input.metadata.name, hops),
} if {
	some [from, to, index] in _arcs
	from in _inner

	# The internet, or an outer segment with a way to it.
	to in _reaching
	onward := network.way(_hops, _lengths, to)
	lead := array.reverse(network.way(_lead_hops, _lead_lengths, from))

	hops := [hop.path | some hop in array.concat(lead, onward)]
	segments := array.concat(array.concat([hop.to | some hop in lead], [from, to]), [hop.to | some hop in onward])
}

open contains {"path": ["spec", "segments"], "args": {}} if count(network.internet(input.spec)) == 0

_inner := network.inner(input.spec)

_arcs := network.arcs(input.spec)

_outer_arcs := {[from, to, index] | some [from, to, index] in _arcs; not from in _inner}

_reaching := network.reaching(_outer_arcs, network.internet(input.spec))

_lengths := network.distances(_outer_arcs, network.internet(input.spec))

_hops := network.first_hops(_outer_arcs, _lengths)

# From each inner segment back to the nearest terminals: an arc that ends outside is on no way between inner segments.
_lead_arcs := network.reversed({[from, to, index] | some [from, to, index] in _arcs; from in _inner})

_lead_lengths := network.distances(_lead_arcs, {segment.name | some segment in input.spec.segments; segment.terminals > 0})

_lead_hops := network.first_hops(_lead_arcs, _lead_lengths)
