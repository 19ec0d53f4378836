# METADATA
# title: "テレワークの場所でのぞき見・盗聴・盗難を防ぐ"
# description: "職員等は、画面ののぞき見や盗聴を防げる場所を選んでテレワークを行い、自宅以外では離席時の盗難に注意する。のぞき見と盗聴の防止の記録が無い、又は自宅以外（場所の記載がないものを含む。）で離席時の盗難の防止の記録が無いテレワークを違反とする。"
# custom:
#   id: USE-024
#   en:
#     title: "Places of teleworking are safe from onlookers and theft"
#     description: "Teleworking is done where shoulder surfing and eavesdropping can be prevented, and away from home theft is guarded against when leaving the desk. Teleworking without a record of the former, or away from home (or no place stated) without one of the latter, is a violation."
#   severity: medium
#   kinds: [TerminalUse]
#   clauses: ["unified-r7:8.1.3(3)(b)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "テレワーク「{id}」に、{label}の記録がありません"
#     en: "Teleworking \"{id}\" has no record of {label_en}"
#   unknown:
#     ja: "テレワークの記録（teleworks）がありません（無ければ空の一覧を書く）"
#     en: "There is no list of teleworking (teleworks) (an empty list when there are none)"
#   expected:
#     ja: "privacy に、自宅以外では theft にも措置がある"
#     en: "privacy lists measures, and away from home theft does too"
#   remedy:
#     ja: "場所を選び直し、措置を講じて記録してください。"
#     en: "Choose another place, take the measures and record them."
package kijun.rules.use.telework_place_unprotected

import data.kijun.lib.place

applicable if count(_begun) > 0

findings contains {"path": place.nearest(input, ["spec", "teleworks", i, item]), "key": item, "args": {"id": telework.id, "label": _labels[item].ja, "label_en": _labels[item].en}} if {
	some i, telework in _begun
	some item in _needed(telework)
	count(object.get(telework, item, [])) == 0
}

_begun := {i: telework |
	some i, telework in input.spec.teleworks
	telework.from <= input.as_of
}

_needed(telework) := {"privacy"} if telework.place == "home"

_needed(telework) := {"privacy", "theft"} if not telework.place == "home"

# Not even an empty list: nobody says that there is none.
applicable if _unstated

open contains {"path": ["spec"], "args": {}} if _unstated

_unstated if {
	not input.spec.teleworks
}

_labels := {
	"privacy": {"ja": "のぞき見と盗聴を防ぐ措置", "en": "measures against onlookers and eavesdropping"},
	"theft": {"ja": "離席時の盗難を防ぐ措置", "en": "measures against theft when leaving the desk"},
}
