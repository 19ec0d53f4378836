# METADATA
# title: "機密性3情報を区域外で処理するには許可を要する"
# description: "職員等は、機密性3情報を要管理対策区域の外で処理するときは、課室情報セキュリティ責任者の許可を得る。開始日までの許可が無い、又は本人による許可の記録を違反とし、承認者が組織の責任者の一覧に無いときは人に確かめる。どの項目にも区域外での処理の記載（なければ空の一覧）がなければ未確認とする。"
# custom:
#   id: INF-007
#   en:
#     title: "Class-3 information is processed outside with permission"
#     description: "Processing confidentiality class-3 information outside controlled areas needs the permission of the division officer. No permission by the first day, or one by the person itself, is a violation; an approver who is not among the organisation's officers is asked about. Where no item states outside_processing (an empty list when there were none) this is unknown."
#   severity: high
#   kinds: [InformationRegister]
#   reads: [Organization]
#   clauses: ["unified-r7:3.1.1(4)(b)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "機密性3情報「{name}」の区域外での処理（{id}、{from} から）に、開始までの課室情報セキュリティ責任者の許可がありません"
#     en: "Processing class-3 information \"{name}\" outside ({id}, from {from}) has no permission of the division officer by then"
#   question:
#     ja: "「{name}」の区域外での処理（{id}、{from} から）を許可した人は、その時の課室情報セキュリティ責任者又はその上位の責任者ですか"
#     en: "Was the person who permitted processing \"{name}\" outside ({id}, from {from}) the division officer at the time, or above?"
#   unknown:
#     ja: "機密性3情報のどの項目にも区域外での処理（outside_processing）の有無が記されていません。なければ空の一覧を記してください"
#     en: "No item states whether there were processing outside (outside_processing); an empty list when there were none"
#   expected:
#     ja: "開始日以前の、本人以外による許可"
#     en: "Permission on or before the first day, by someone else"
#   remedy:
#     ja: "処理をやめて情報を戻させ、許可を得てから行わせてください。"
#     en: "Stop it, bring the information back, and let it continue only with permission."
package kijun.rules.information.class3_outside_without_permission

import data.kijun.lib.governance
import data.kijun.lib.information
import data.kijun.lib.officers
import data.kijun.lib.place

applicable if {
	some item in input.spec.items
	information.class3(item)
	some event in item.outside_processing
	event.from <= input.as_of
}

findings contains {
	"path": place.nearest(input, ["spec", "items", i, "outside_processing", k, "permission"]),
	"args": {"name": item.name, "id": event.id, "from": event.from},
} if {
	some i, item in input.spec.items
	information.class3(item)
	some k, event in item.outside_processing
	event.from <= input.as_of
	not _permitted(event)
}

_permitted(event) if {
	event.permission.approved_on <= event.from
	not governance.same_person(event.permission.approver, event.person)
}

reviews contains {
	"path": ["spec", "items", i, "outside_processing", k, "permission", "approver"],
	"args": {"name": item.name, "id": event.id, "from": event.from},
} if {
	some i, item in input.spec.items
	information.class3(item)
	some k, event in item.outside_processing
	officers.unlisted(event.permission)
}

# Not even an empty list: nobody says that there is none.
applicable if _silent

open contains {"path": ["spec", "items"], "args": {}} if _silent

_silent if information.silent([item | some item in input.spec.items; information.class3(item)], "outside_processing")
