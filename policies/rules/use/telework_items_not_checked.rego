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
#     ja: "テレワーク「{id}」に {item} がありません（before、after は定めた項目、checked_before_on、checked_after_on は職員等の確認）"
#     en: "Teleworking \"{id}\" lacks {item} (before, after: items set; checked_before_on, checked_after_on: the employee's check)"
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

findings contains {"path": place.nearest(input, ["spec", "telework_items", item]), "key": item, "args": {"id": "telework_items", "item": item}} if {
	_practised
	some item in {"before", "after", "decided_on"}
	not _set(item)
}

findings contains {"path": place.nearest(input, ["spec", "teleworks", i, item]), "key": item, "args": {"id": telework.id, "item": item}} if {
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
