# METADATA
# title: "要保護情報は手段を選び措置を講じて運ぶ"
# description: "職員等は、要保護情報を記録し又は記載した媒体を要管理対策区域の外へ運ぶときは、安全に留意して手段を選び、情報の格付けと取扱制限に応じた安全確保の措置を講ずる。手段又は措置が記録されていない運搬を違反とする。統括情報セキュリティ責任者があらかじめ定めた他の機関等の区域だけへの運搬は対象としない。格付けのない情報は要保護情報かもしれないものとして判定する。どの項目にも運搬の記載（なければ空の一覧）がなければ未確認とする。"
# custom:
#   id: INF-017
#   en:
#     title: "Classified information is carried by a chosen means with safeguards"
#     description: "When media with classified information are carried outside controlled areas, a safe means is chosen and safeguards fitting the class are taken. A carriage without recorded means or safeguards is a violation; one only to another agency's area that the head officer designated beforehand is left out. Unclassified items are judged as possibly classified. Where no item states carriages (an empty list when there were none) this is unknown."
#   severity: medium
#   kinds: [InformationRegister]
#   clauses: ["unified-r7:3.1.1(6)(a)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "「{name}」の運搬（{id}、{carried_on}）に {item} がありません"
#     en: "The carriage of \"{name}\" ({id}, {carried_on}) lacks {item}"
#   unknown:
#     ja: "要保護情報のどの項目にも運搬（carriages）の有無が記されていません。なければ空の一覧を記してください"
#     en: "No item states whether there were carriages (carriages); an empty list when there were none"
#   expected:
#     ja: "means（手段）と safeguards（措置）がある"
#     en: "means and safeguards are there"
#   remedy:
#     ja: "格付けに応じた手段と措置により運び、means と safeguards に記録してください。"
#     en: "Carry it by means and with safeguards that fit its class, and record both."
package kijun.rules.information.carried_without_safeguards

import data.kijun.lib.information
import data.kijun.lib.place

applicable if count(_carriages) > 0

findings contains {
	"path": place.nearest(input, ["spec", "items", carriage.item, "carriages", carriage.place, need]),
	"key": need,
	"args": {"name": carriage.name, "id": carriage.event.id, "carried_on": carriage.event.carried_on, "item": need},
} if {
	some carriage in _carriages
	some need in {"means", "safeguards"}
	count(object.get(carriage.event, need, "")) == 0
}

_carriages contains {"item": i, "place": k, "name": item.name, "event": event} if {
	some i, item in input.spec.items
	information.protected(item)
	some k, event in item.carriages
	event.carried_on <= input.as_of
	not _within_areas(event)
}

_within_areas(event) if event.designated_area.approved_on <= event.carried_on

# Not even an empty list: nobody says that there is none.
applicable if _silent

open contains {"path": ["spec", "items"], "args": {}} if _silent

_silent if information.silent([item | some item in input.spec.items; information.protected(item)], "carriages")
