# METADATA
# title: セグメント・装置・経路の名前は重ならない
# description: "同じ名前のセグメント、装置又は経路が二つ以上あれば、二つ目からを違反とする。名前で図を組み立てるため、重なると到達性を正しく判定できない。"
# custom:
#   id: SEP-002
#   en:
#     title: "Names of segments, devices and paths are unique"
#     description: "Every segment, device or path after the first with the same name is reported: the graph is built by name, and a repeated name spoils the judgement of reachability."
#   severity: high
#   kinds: [Network]
#   clauses: []
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "名前「{name}」が重複しています"
#     en: "The name \"{name}\" is used more than once"
#   expected:
#     ja: "segments、devices、paths のそれぞれで名前が一意であること"
#     en: "Names are unique within segments, devices and paths"
#   remedy:
#     ja: "名前を付け直してください"
#     en: "Rename one of them"
package kijun.rules.separation.duplicate_name

findings contains {"path": ["spec", list, i, "name"], "args": {"name": item.name}} if {
	some list in ["segments", "devices", "paths"]
	some i, item in input.spec[list]
	some earlier in array.slice(input.spec[list], 0, i)
	earlier.name == item.name
}
