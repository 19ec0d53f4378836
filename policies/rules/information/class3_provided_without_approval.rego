# METADATA
# title: "独立行政法人等の機密性3情報の提供には許可を要する"
# description: "独立行政法人及び指定法人の職員等は、閲覧制限の範囲外の者に機密性3情報を提供するときは、課室情報セキュリティ責任者の許可を得る。提供の日までの許可が無いものを違反とする。責任者として記載されていない人の許可は、その時の責任者であったかを人に確かめる。"
# custom:
#   id: INF-015
#   en:
#     title: "Corporations provide class-3 information with approval"
#     description: "Employees of incorporated agencies and designated corporations receive the division officer's approval before class-3 information is provided outside its viewing restriction. No approval by that day is a violation. An approver not listed as an officer is asked about."
#   severity: high
#   kinds: [InformationRegister]
#   reads: [Organization]
#   clauses: ["unified-r7:3.1.1(5)(c)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "機密性3情報「{name}」の「{recipient}」への提供（{provided_on}）に、課室情報セキュリティ責任者の許可がありません"
#     en: "Class-3 information \"{name}\" was provided to \"{recipient}\" on {provided_on} without the division officer's approval"
#   unknown:
#     ja: "「{name}」は機密性3情報ですが、機関の種類が分からず、独立行政法人等の措置を要するか判定できません"
#     en: "\"{name}\" is class-3 information, but the type of agency is not known: whether the duty of corporations applies cannot be judged"
#   question:
#     ja: "「{name}」の「{recipient}」への提供（{provided_on}）を許可した人は、その時の課室情報セキュリティ責任者又はその上位の責任者ですか"
#     en: "Was the person who permitted providing \"{name}\" to \"{recipient}\" ({provided_on}) the division officer at the time, or above?"
#   expected:
#     ja: "提供の日以前の permission"
#     en: "permission on or before that day"
#   remedy:
#     ja: "許可の可否を確かめ、認められないときは回収して CSIRT に報告してください。"
#     en: "Have the approval examined; if refused, recover the information and report to the CSIRT."
package kijun.rules.information.class3_provided_without_approval

import data.kijun.lib.information
import data.kijun.lib.officers
import data.kijun.lib.place

applicable if {
	_judged
	count(_events) > 0
}

_judged if information.corporation(input)

_judged if information.type_unknown(input)

findings contains {
	"path": place.nearest(input, ["spec", "items", event.item, "provisions", event.place, "permission"]),
	"args": {"name": event.name, "recipient": event.event.recipient, "provided_on": event.event.provided_on},
} if {
	information.corporation(input)
	some event in _events
	not _permitted(event.event)
}

open contains {"path": ["spec", "items", event.item], "args": {"name": event.name}} if {
	information.type_unknown(input)
	some event in _events
	not _permitted(event.event)
}

_permitted(event) if event.permission.approved_on <= event.provided_on

_events contains {"item": i, "place": k, "name": item.name, "event": event} if {
	some i, item in input.spec.items
	information.class3(item)
	some k, event in item.provisions
	event.provided_on <= input.as_of
}

reviews contains {
	"path": ["spec", "items", event.item, "provisions", event.place, "permission", "approver"],
	"args": {"name": event.name, "recipient": event.event.recipient, "provided_on": event.event.provided_on},
} if {
	information.corporation(input)
	some event in _events
	officers.unlisted(event.event.permission)
}
