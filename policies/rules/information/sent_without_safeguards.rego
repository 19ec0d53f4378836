# METADATA
# title: "要保護情報は手段を選び措置を講じて送信する"
# description: "職員等は、要保護情報を電子メール等で送信するときは、安全に留意して手段を選び、格付けと取扱制限に応じた安全確保の措置を講ずる。手段が記録されていない、又は措置も暗号化も記録されていない送信を違反とする。格付けのない情報は要保護情報かもしれないものとして判定する。どの項目にも送信の記載（なければ空の一覧）がなければ未確認とする。"
# custom:
#   id: INF-019
#   en:
#     title: "Classified information is sent by a chosen means with safeguards"
#     description: "When classified information is transmitted, a safe means is chosen and safeguards fitting the class are taken. A transmission without recorded means, or with neither safeguards nor encryption, is a violation. Unclassified items are judged as possibly classified. Where no item states transmissions (an empty list when there were none) this is unknown."
#   severity: medium
#   kinds: [InformationRegister]
#   clauses: ["unified-r7:3.1.1(6)(b)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "「{name}」の送信（{id}、{sent_on}）に {item} がありません"
#     en: "The transmission of \"{name}\" ({id}, {sent_on}) lacks {item}"
#   unknown:
#     ja: "要保護情報のどの項目にも送信（transmissions）の有無が記されていません。なければ空の一覧を記してください"
#     en: "No item states whether there were transmissions (transmissions); an empty list when there were none"
#   expected:
#     ja: "means（手段）と、safeguards（措置）又は encryption（暗号化）がある"
#     en: "means, and safeguards or encryption, are there"
#   remedy:
#     ja: "格付けに応じた手段と措置により送信し、記録してください。"
#     en: "Send it by means and with safeguards that fit its class, and record both."
package kijun.rules.information.sent_without_safeguards

import data.kijun.lib.information
import data.kijun.lib.place

applicable if count(_transmissions) > 0

findings contains {
	"path": place.nearest(input, ["spec", "items", sending.item, "transmissions", sending.place, need]),
	"key": need,
	"args": {"name": sending.name, "id": sending.event.id, "sent_on": sending.event.sent_on, "item": need},
} if {
	some sending in _transmissions
	some need in {"means", "safeguards"}
	not _done(sending.event, need)
}

_done(event, "means") if event.means

_done(event, "safeguards") if count(event.safeguards) > 0

_done(event, "safeguards") if event.encryption.algorithm

_transmissions contains {"item": i, "place": k, "name": item.name, "event": event} if {
	some i, item in input.spec.items
	information.protected(item)
	some k, event in item.transmissions
	event.sent_on <= input.as_of
}

# Not even an empty list: nobody says that there is none.
applicable if _silent

open contains {"path": ["spec", "items"], "args": {}} if _silent

_silent if information.silent([item | some item in input.spec.items; information.protected(item)], "transmissions")
