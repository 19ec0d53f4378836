# METADATA
# title: "閲覧制限の範囲外への提供は決定者等に相談し留意事項を伝える"
# description: "職員等は、閲覧制限の範囲外の者に情報を提供するときは、格付けの決定者等に相談してその決定に従い、取扱いの留意事項を確実に伝えるなどの措置を講ずる。提供の日までに提供してよいとの決定が無い、又は留意事項を伝えていない提供を違反とする。どの項目にも提供の記載（なければ空の一覧）がなければ未確認とする。"
# custom:
#   id: INF-014
#   en:
#     title: "Information leaves its circle after consultation and with points to note"
#     description: "To provide information outside its viewing restriction the classifying authority is consulted and its decision followed, and points to note are conveyed. A provision without a decision that allows it, or without the points conveyed, by that day is a violation. Where no item states provisions (an empty list when there were none) this is unknown."
#   severity: high
#   kinds: [InformationRegister]
#   clauses: ["unified-r7:3.1.1(5)(b)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "「{name}」の「{recipient}」への提供（{provided_on}）に、それまでの {item} がありません"
#     en: "The provision of \"{name}\" to \"{recipient}\" on {provided_on} lacks {item} by then"
#   unknown:
#     ja: "どの項目にも提供（provisions）の有無が記されていません。なければ空の一覧を記してください"
#     en: "No item states whether there were provisions to others (provisions); an empty list when there were none"
#   expected:
#     ja: "提供の日以前の consulted（may_provide）と points_conveyed_on"
#     en: "consulted (may_provide) and points_conveyed_on, on or before that day"
#   remedy:
#     ja: "決定者等に相談し、提供先に留意事項を伝えて記録してください。認められない提供は回収してください。"
#     en: "Consult the classifying authority and convey the points; recover what must not have been provided."
package kijun.rules.information.provided_without_consultation

import data.kijun.lib.information
import data.kijun.lib.place

applicable if {
	some item in input.spec.items
	some event in item.provisions
	event.provided_on <= input.as_of
}

findings contains {
	"path": place.nearest(input, ["spec", "items", i, "provisions", k, need]),
	"key": need,
	"args": {"name": item.name, "recipient": event.recipient, "provided_on": event.provided_on, "item": need},
} if {
	some i, item in input.spec.items
	some k, event in item.provisions
	event.provided_on <= input.as_of
	some need in {"consulted", "points_conveyed_on"}
	not _done(event, need)
}

_done(event, "consulted") if {
	event.consulted.decision == "may_provide"
	event.consulted.consulted_on <= event.provided_on
}

_done(event, "points_conveyed_on") if event.points_conveyed_on <= event.provided_on

# Not even an empty list: nobody says that there is none.
applicable if _silent

open contains {"path": ["spec", "items"], "args": {}} if _silent

_silent if information.silent(input.spec.items, "provisions")
