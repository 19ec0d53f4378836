# METADATA
# title: 独立行政法人等の機密性 3 情報はインターネットに通じない機器に保存する
# description: "独立行政法人又は指定法人の機密性 3 の情報が、インターネットに達する、又はインターネットから達するセグメントの保存先にあれば違反とする。国の行政機関と同等に扱う場合の読替えは例外措置として記録する。"
# custom:
#   id: SEP-021
#   en:
#     title: "Class-3 information of corporations stays where the internet does not reach"
#     description: "Confidentiality class-3 information of incorporated administrative agencies and designated corporations must not be stored on a segment that reaches the internet or is reached from it. Where it is handled as national organs do, record that as an exception."
#   severity: critical
#   kinds: [Network]
#   clauses: ["unified-r7:3.1.1(4)(d)(i)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "機密性 3 の情報を持つ保存先「{name}」が、インターネットに通じるセグメント「{segment}」にあります"
#     en: "Store \"{name}\" with class-3 information is on segment \"{segment}\", which the internet reaches"
#   expected:
#     ja: "機密性 3 の情報が、インターネットに通じないセグメントの機器に保存されていること"
#     en: "Class-3 information is stored on devices the internet does not reach"
#   remedy:
#     ja: "インターネットに通じないセグメントに移してください"
#     en: "Move it to a segment the internet does not reach"
package kijun.rules.separation.class3_on_connected_store

import data.kijun.lib.network

applicable if input.spec.organization_type in {"incorporated_agency", "designated_corporation"}

findings contains {"path": ["spec", "segments", i, "stores", j, "classification"], "args": {"segment": segment.name, "name": store.name}} if {
	some i, segment in input.spec.segments
	segment.name in _exposed
	some j, store in segment.stores
	store.classification.confidentiality == 3
}

_exposed := network.exposed(input.spec)
