# METADATA
# title: "独立行政法人等の機密性3情報は暗号化し指定の方法で運ぶ"
# description: "独立行政法人及び指定法人の職員等は、機密性3情報を要管理対策区域の外に持ち出すときは、暗号化した上で課室情報セキュリティ責任者が指定する方法により運ぶ。媒体の暗号化（書面を除く。）、又は運搬の日までの方法の指定が無いものを違反とする。あらかじめ定めた他の機関等の区域だけへの運搬は対象としない。"
# custom:
#   id: INF-018
#   en:
#     title: "Corporations carry class-3 information encrypted and as designated"
#     description: "Corporations take class-3 information outside only encrypted and by the method the division officer specifies. A carriage without encryption (paper excepted) or without the method designated by that day is a violation; one only to another agency's designated area is left out."
#   severity: high
#   kinds: [InformationRegister]
#   reads: [Organization]
#   clauses: ["unified-r7:3.1.1(6)(a)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "機密性3情報「{name}」の運搬（{id}）に {item} がありません"
#     en: "The carriage of class-3 information \"{name}\" ({id}) lacks {item}"
#   unknown:
#     ja: "「{name}」は機密性3情報ですが、機関の種類が分からず、独立行政法人等の措置を要するか判定できません"
#     en: "\"{name}\" is class-3 information, but the type of agency is not known: whether the duty of corporations applies cannot be judged"
#   question:
#     ja: "機密性3情報「{name}」の運搬（{id}）の方法を指定した人（{item}）は、その時の課室情報セキュリティ責任者又はその上位の責任者ですか"
#     en: "Was the person who designated the method of carrying class-3 information \"{name}\" ({id}, {item}) the division officer at the time, or above?"
#   expected:
#     ja: "encryption と、運搬の日以前の method_designated"
#     en: "encryption, and method_designated on or before that day"
#   remedy:
#     ja: "暗号化した上で、課室情報セキュリティ責任者が指定する方法により運んでください。"
#     en: "Encrypt it and carry it by the method the division officer specifies."
package kijun.rules.information.class3_carried_unencrypted

import data.kijun.lib.information
import data.kijun.lib.officers
import data.kijun.lib.place

applicable if {
	_judged
	count(_carriages) > 0
}

_judged if information.corporation(input)

_judged if information.type_unknown(input)

findings contains {
	"path": place.nearest(input, ["spec", "items", carriage.item, "carriages", carriage.place, need]),
	"key": need,
	"args": {"name": carriage.name, "id": carriage.event.id, "item": need},
} if {
	information.corporation(input)
	some carriage in _carriages
	some need in _missing(carriage.event)
}

open contains {"path": ["spec", "items", carriage.item], "args": {"name": carriage.name}} if {
	information.type_unknown(input)
	some carriage in _carriages
	count(_missing(carriage.event)) > 0
}

_missing(event) := {need | some need in {"encryption", "method_designated"}; not _done(event, need)}

_done(event, "encryption") if event.encryption.algorithm

_done(event, "encryption") if event.medium == "paper"

_done(event, "method_designated") if event.method_designated.approved_on <= event.carried_on

_carriages contains {"item": i, "place": k, "name": item.name, "event": event} if {
	some i, item in input.spec.items
	information.class3(item)
	some k, event in item.carriages
	event.carried_on <= input.as_of
	not _within_areas(event)
}

_within_areas(event) if event.designated_area.approved_on <= event.carried_on

reviews contains {
	"path": ["spec", "items", carriage.item, "carriages", carriage.place, "method_designated", "approver"],
	"args": {"name": carriage.name, "id": carriage.event.id, "item": "method_designated"},
} if {
	information.corporation(input)
	some carriage in _carriages
	officers.unlisted(carriage.event.method_designated)
}
