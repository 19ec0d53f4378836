# METADATA
# title: "独立行政法人等の機密性3情報は暗号化し指定の方法で送信する"
# description: "独立行政法人及び指定法人の職員等は、機関等の外の通信回線（インターネットを除く。）で機密性3情報を送信するときは、暗号化した上で課室情報セキュリティ責任者が指定する方法による。暗号化、又は送信の日までの方法の指定が無いものを違反とする。回線の記載がなければ外の回線として判定し、国の行政機関と同等に取り扱うと決定した場合は対象としない。"
# custom:
#   id: INF-020
#   en:
#     title: "Corporations send class-3 information encrypted and as designated"
#     description: "Corporations send class-3 information over outside lines (not the internet) only encrypted and by the method the division officer specifies. A transmission without encryption or the method designated by that day is a violation; a line that is not stated is judged as outside. It does not apply where it was decided to handle it as national organs do."
#   severity: high
#   kinds: [InformationRegister]
#   reads: [Organization]
#   clauses: ["unified-r7:3.1.1(6)(b)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "機密性3情報「{name}」の送信（{id}）に {item} がありません"
#     en: "The transmission of class-3 information \"{name}\" ({id}) lacks {item}"
#   unknown:
#     ja: "「{name}」は機密性3情報ですが、機関の種類が分からず、独立行政法人等の措置を要するか判定できません"
#     en: "\"{name}\" is class-3 information, but the type of agency is not known: whether the duty of corporations applies cannot be judged"
#   question:
#     ja: "機密性3情報「{name}」の送信（{id}）の方法を指定した人（{item}）は、その時の課室情報セキュリティ責任者又はその上位の責任者ですか"
#     en: "Was the person who designated the method of sending class-3 information \"{name}\" ({id}, {item}) the division officer at the time, or above?"
#   expected:
#     ja: "encryption と、送信の日以前の method_designated"
#     en: "encryption, and method_designated on or before that day"
#   remedy:
#     ja: "暗号化した上で、課室情報セキュリティ責任者が指定する方法により送信してください。"
#     en: "Encrypt it and send it by the method the division officer specifies."
package kijun.rules.information.class3_sent_unencrypted

import data.kijun.lib.information
import data.kijun.lib.officers
import data.kijun.lib.place

applicable if {
	_judged
	count(_transmissions) > 0
}

_judged if information.corporation_rules(input)

_judged if _undetermined

_undetermined if {
	information.type_unknown(input)
	not information.as_national_organs(input)
}

findings contains {
	"path": place.nearest(input, ["spec", "items", sending.item, "transmissions", sending.place, need]),
	"key": need,
	"args": {"name": sending.name, "id": sending.event.id, "item": need},
} if {
	information.corporation_rules(input)
	some sending in _transmissions
	some need in _missing(sending.event)
}

open contains {"path": ["spec", "items", sending.item], "args": {"name": sending.name}} if {
	_undetermined
	some sending in _transmissions
	count(_missing(sending.event)) > 0
}

_missing(event) := {need | some need in {"encryption", "method_designated"}; not _done(event, need)}

_done(event, "encryption") if event.encryption.algorithm

_done(event, "method_designated") if event.method_designated.approved_on <= event.sent_on

_transmissions contains {"item": i, "place": k, "name": item.name, "event": event} if {
	some i, item in input.spec.items
	information.class3(item)
	some k, event in item.transmissions
	event.sent_on <= input.as_of
	object.get(event, "line", "outside") == "outside"
}

reviews contains {
	"path": ["spec", "items", sending.item, "transmissions", sending.place, "method_designated", "approver"],
	"args": {"name": sending.name, "id": sending.event.id, "item": "method_designated"},
} if {
	information.corporation_rules(input)
	some sending in _transmissions
	officers.unlisted(sending.event.method_designated)
}
