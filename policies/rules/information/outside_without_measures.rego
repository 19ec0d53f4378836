# METADATA
# title: "要保護情報を区域外で処理するときは安全管理の措置を講ずる"
# description: "職員等は、要保護情報を要管理対策区域の外で処理するときは、必要な安全管理の措置を講ずる。措置が一つも記録されていない処理を違反とする。格付けのない情報は要保護情報かもしれないものとして判定する。どの項目にも区域外での処理の記載（なければ空の一覧）がなければ未確認とする。"
# custom:
#   id: INF-008
#   en:
#     title: "Classified information is processed outside with security measures"
#     description: "Necessary security management measures are taken when classified information is processed outside controlled areas. Processing without any recorded measure is a violation; unclassified items are judged as possibly classified. Where no item states outside_processing (an empty list when there were none) this is unknown."
#   severity: medium
#   kinds: [InformationRegister]
#   clauses: ["unified-r7:3.1.1(4)(c)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "「{name}」の区域外での処理（{id}）に、安全管理の措置が記録されていません"
#     en: "Processing \"{name}\" outside ({id}) has no security measure recorded"
#   unknown:
#     ja: "要保護情報のどの項目にも区域外での処理（outside_processing）の有無が記されていません。なければ空の一覧を記してください"
#     en: "No item states whether there were processing outside (outside_processing); an empty list when there were none"
#   expected:
#     ja: "measures に措置がある"
#     en: "measures lists what was done"
#   remedy:
#     ja: "のぞき見、盗難、紛失などへの措置を講じ、measures に記録してください。"
#     en: "Guard against shoulder surfing, theft, loss and so on, and record it in measures."
package kijun.rules.information.outside_without_measures

import data.kijun.lib.information
import data.kijun.lib.place

applicable if count(_events) > 0

findings contains {
	"path": place.nearest(input, ["spec", "items", event.item, "outside_processing", event.place, "measures"]),
	"args": {"name": event.name, "id": event.id},
} if {
	some event in _events
	event.measures == 0
}

_events contains {"item": i, "place": k, "name": item.name, "id": event.id, "measures": count(object.get(event, "measures", []))} if {
	some i, item in input.spec.items
	information.protected(item)
	some k, event in item.outside_processing
	event.from <= input.as_of
}

# Not even an empty list: nobody says that there is none.
applicable if _silent

open contains {"path": ["spec", "items"], "args": {}} if _silent

_silent if information.silent([item | some item in input.spec.items; information.protected(item)], "outside_processing")
