# METADATA
# title: 独立行政法人等の機密性 3 情報はインターネットに通じない機器に保存する
# description: "独立行政法人又は指定法人の機密性 3 の情報が、インターネットに達する、又はインターネットから達するセグメントの保存先にあれば違反とし、格付け、機関の種類又はインターネットのセグメントが書かれていなければ不明とする。国の行政機関と同等に扱う場合の読替えは例外措置として記録する。"
# custom:
#   id: SEP-021
#   en:
#     title: "Class-3 information of corporations stays where the internet does not reach"
#     description: "Confidentiality class-3 information of incorporated administrative agencies and designated corporations must not be stored on a segment that reaches the internet or is reached from it; if the classification, the kind of body or the segment of the internet is not written down, this is unknown. Where it is handled as national organs do, record that as an exception."
#   severity: critical
#   kinds: [Network]
#   clauses: ["unified-r7:3.1.1(4)(d)(i)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "機密性 3 の情報を持つ保存先「{name}」が、インターネットに通じるセグメント「{segment}」にあります"
#     en: "Store \"{name}\" with class-3 information is on segment \"{segment}\", which the internet reaches"
#   unknown:
#     ja: "セグメント「{segment}」の保存先「{name}」は、格付け、機関の種類又はインターネットのセグメントが書かれておらず、判定できません"
#     en: "Store \"{name}\" on segment \"{segment}\" cannot be judged: its classification, the kind of body or the segment of the internet is not written down"
#   expected:
#     ja: "機密性 3 の情報が、インターネットに通じないセグメントの機器に保存されていること"
#     en: "Class-3 information is stored on devices the internet does not reach"
#   remedy:
#     ja: "インターネットに通じないセグメントに移してください"
#     en: "Move it to a segment the internet does not reach"
package kijun.rules.separation.class3_on_connected_store

import data.kijun.lib.network

applicable if {
	not input.spec.organization_type == "national_agency"
	some segment in input.spec.segments
	some _ in segment.stores
}

findings contains {"path": ["spec", "segments", i, "stores", j, "classification"], "args": {"segment": segment.name, "name": store.name}} if {
	some i, segment in input.spec.segments
	some j, store in segment.stores
	_certain(segment, store)
}

open contains {"path": ["spec", "segments", i, "stores", j], "args": {"segment": segment.name, "name": store.name}} if {
	some i, segment in input.spec.segments
	_possibly_exposed(segment)
	some j, store in segment.stores
	_possibly_class3(store)
	not _certain(segment, store)
}

_certain(segment, store) if {
	input.spec.organization_type in {"incorporated_agency", "designated_corporation"}
	segment.name in _exposed
	store.classification.confidentiality == 3
}

_possibly_exposed(segment) if segment.name in _exposed

_possibly_exposed(_) if count(network.internet(input.spec)) == 0

_possibly_class3(store) if not store.classification

_possibly_class3(store) if store.classification.confidentiality == 3

_exposed := network.exposed(input.spec)
