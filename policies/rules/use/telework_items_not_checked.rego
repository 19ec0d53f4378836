# METADATA
# title: "テレワークの前後に確認すべき項目を定めて確認させる"
# description: "情報システムセキュリティ責任者は、テレワークの実施前と実施後に職員等が確認すべき項目を定め、確認させる。テレワークの記録又はリモートアクセスがありながら、前後の項目又は基準日までの決定が無いもの、開始日までに実施前の確認が無い、及び終了した後に実施後の確認が無いテレワークを違反とする。"
# custom:
#   id: USE-023
#   en:
#     title: "Items are set and checked before and after teleworking"
#     description: "The system officer specifies items to be checked before and after teleworking and has employees check them. No items for either or no decision by now, where there is teleworking or remote access, and teleworking without the check before its first day, or after it ended, are violations."
#   severity: medium
#   kinds: [TerminalUse]
#   clauses: ["unified-r7:8.1.3(3)(a)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "テレワーク「{id}」に、{label}がありません"
#     en: "Teleworking \"{id}\" lacks {label_en}"
#   unknown:
#     ja: "テレワークの記録（teleworks）がありません（無ければ空の一覧を書く）"
#     en: "There is no list of teleworking (teleworks) (an empty list when there is none)"
#   expected:
#     ja: "telework_items に項目と決定があり、テレワークごとに前後の確認がある"
#     en: "telework_items has items and decision; each teleworking has both checks"
#   remedy:
#     ja: "確認項目を定め、職員等に前後の確認をさせて記録してください。"
#     en: "Set the items, have employees check before and after, and record it."
package kijun.rules.use.telework_items_not_checked

import data.kijun.lib.place

applicable if _practised

_practised if count(_begun) > 0

_practised if count(input.spec.remote_access) > 0

findings contains {"path": place.nearest(input, ["spec", "telework_items", item]), "key": item, "args": {"id": "telework_items", "label": _labels[item].ja, "label_en": _labels[item].en}} if {
	_practised
	some item in {"before", "after", "decided_on"}
	not _set(item)
}

findings contains {"path": place.nearest(input, ["spec", "teleworks", i, item]), "key": item, "args": {"id": telework.id, "label": _labels[item].ja, "label_en": _labels[item].en}} if {
	some i, telework in _begun
	some item in {"checked_before_on", "checked_after_on"}
	not _checked(telework, item)
}

_begun := {i: telework |
	some i, telework in input.spec.teleworks
	telework.from <= input.as_of
}

_set("before") if count(input.spec.telework_items.before) > 0

_set("after") if count(input.spec.telework_items.after) > 0

_set("decided_on") if input.spec.telework_items.decided_on <= input.as_of

_checked(telework, "checked_before_on") if telework.checked_before_on <= telework.from

_checked(telework, "checked_after_on") if not _ended(telework)

_checked(telework, "checked_after_on") if {
	telework.checked_after_on >= telework.from
	telework.checked_after_on <= input.as_of
}

_ended(telework) if telework.to < input.as_of

_labels := {
	"before": {"ja": "実施前に確認する項目", "en": "the items to check before"},
	"after": {"ja": "実施後に確認する項目", "en": "the items to check after"},
	"decided_on": {"ja": "項目を定めた日", "en": "the day the items were set"},
	"checked_before_on": {"ja": "職員等が実施前に確認した日", "en": "the day of the employee's check before"},
	"checked_after_on": {"ja": "職員等が実施後に確認した日", "en": "the day of the employee's check after"},
}

# Not even an empty list: nobody says that there is none.
applicable if not input.spec.teleworks

open contains {"path": ["spec"], "args": {}} if not input.spec.teleworks
