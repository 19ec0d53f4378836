# METADATA
# title: "接続するものが許可されたものかを確認する"
# description: "インターネットと他機関の網を除くセグメントに、接続した機器が許可されたものかを確認する方法の記載がないか、無いと記されていれば違反とする。条項は情報システムが許可されたものかの確認を求め、セグメントごとに見るのは kijun の解釈である。"
# custom:
#   id: ELM-073
#   en:
#     title: "It is confirmed that what connects was approved"
#     description: "A segment other than the internet and partners' networks without a recorded way to confirm that what connects was approved is a violation. The clause asks to confirm that the information system is an approved one; looking at each segment is kijun's reading."
#   severity: medium
#   kinds: [Network]
#   clauses: ["unified-r7:6.4.1(1)(d)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "セグメント「{name}」に、接続したものが許可されたものかを確認する方法がありません"
#     en: "Segment \"{name}\" has no way to confirm that what connects was approved"
#   expected:
#     ja: "connection_check.method が none 以外である"
#     en: "connection_check.method is something other than none"
#   remedy:
#     ja: "接続を確認する措置を講じ、connection_check に記録してください"
#     en: "Take a measure to confirm connections and record it in connection_check"
package kijun.rules.elements.segment_admits_anything

import data.kijun.lib.place

applicable if count(_own) > 0

findings contains {"path": place.nearest(input, ["spec", "segments", i, "connection_check", "method"]), "args": {"name": segment.name}} if {
	some i, segment in _own
	object.get(segment, ["connection_check", "method"], "none") == "none"
}

_own := {i: segment |
	some i, segment in input.spec.segments
	not segment.kind in {"internet", "partner"}
}
