# METADATA
# title: 経路と装置の参照先は宣言したものに限る
# description: "経路の始点・終点・経由する装置、無線 LAN のセグメントが、この文書に宣言されていなければ違反とする。宣言のない名前は到達性の判定から漏れるためである。条項は回線と装置の情報を文書に整備することを求め、書き方までは定めない。"
# custom:
#   id: SEP-001
#   en:
#     title: "Paths refer to declared segments and devices"
#     description: "A path's ends, the devices it passes and the segment of a wireless LAN must be declared in the document: an undeclared name would escape the judgement of reachability. The clause asks for documents on lines and equipment and says nothing of this form."
#   severity: high
#   kinds: [Network]
#   clauses: []
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "「{name}」という名前のセグメント又は装置は、この文書に宣言されていません"
#     en: "No segment or device named \"{name}\" is declared in this document"
#   expected:
#     ja: "参照する名前がすべて segments 又は devices にあること"
#     en: "Every name referred to is in segments or devices"
#   remedy:
#     ja: "名前の誤りを直すか、セグメント又は装置を宣言してください"
#     en: "Correct the name, or declare the segment or device"
package kijun.rules.separation.undeclared_end

findings contains {"path": ["spec", "paths", i, end], "args": {"name": path[end]}} if {
	some i, path in input.spec.paths
	some end in ["from", "to"]
	not path[end] in _segments
}

findings contains {"path": ["spec", "paths", i, "via", j], "args": {"name": name}} if {
	some i, path in input.spec.paths
	some j, name in path.via
	not name in {device.name | some device in input.spec.devices}
}

findings contains {"path": ["spec", "wireless", i, "segment"], "args": {"name": segment}} if {
	some i, wireless in input.spec.wireless
	segment := wireless.segment
	not segment in _segments
}

_segments := {segment.name | some segment in input.spec.segments}
