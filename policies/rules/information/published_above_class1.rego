# METADATA
# title: "公表する情報が機密性1情報であることを確かめる"
# description: "職員等は、情報を公表するときは機密性1情報であることを確かめる。公表した情報の格付けが機密性1でない（格付けのないものを含む。）、又は公表の日までに確かめた記録が無いものを違反とする。どの項目にも公表の記載（なければ空の一覧）がなければ未確認とする。"
# custom:
#   id: INF-013
#   en:
#     title: "Published information is confirmed to be class 1"
#     description: "Before information is disclosed it is made sure that it is class 1. Published information not classified 1 (or not classified), or without a confirmation by that day, is a violation. Where no item states publications (an empty list when there were none) this is unknown."
#   severity: critical
#   kinds: [InformationRegister]
#   clauses: ["unified-r7:3.1.1(5)(a)"]
#   basis: official
#   since: 0.2.0
#   message:
#     ja: "「{name}」は {published_on} に公表されましたが、{item} に不備があります（classification は機密性1でない、class_confirmed は公表までの確認の記録がない）"
#     en: "\"{name}\" was published on {published_on} with a defect in {item} (classification: not class 1; class_confirmed: no confirmation by then)"
#   unknown:
#     ja: "どの項目にも公表（publications）の有無が記されていません。なければ空の一覧を記してください"
#     en: "No item states whether there were publications (publications); an empty list when there were none"
#   expected:
#     ja: "機密性が 1 で、公表の日以前の class_confirmed がある"
#     en: "Confidentiality is 1 and class_confirmed is on or before that day"
#   remedy:
#     ja: "公表の可否を直ちに確かめ、要機密情報であれば公表をやめて CSIRT に報告してください。"
#     en: "Check at once whether it may be public; if confidential, withdraw it and report to the CSIRT."
package kijun.rules.information.published_above_class1

import data.kijun.lib.information
import data.kijun.lib.place

applicable if {
	some item in input.spec.items
	some event in item.publications
	event.published_on <= input.as_of
}

findings contains {
	"path": place.nearest(input, problem.path),
	"key": concat("/", [problem.id, problem.item]),
	"args": {"name": problem.name, "published_on": problem.published_on, "item": problem.item},
} if {
	some problem in _problems
}

_problems contains {
	"path": ["spec", "items", i, "classification", "confidentiality"],
	"id": event.id,
	"name": item.name,
	"published_on": event.published_on,
	"item": "classification",
} if {
	some i, item in input.spec.items
	some event in item.publications
	event.published_on <= input.as_of
	not item.classification.confidentiality == 1
}

_problems contains {
	"path": ["spec", "items", i, "publications", k, "class_confirmed"],
	"id": event.id,
	"name": item.name,
	"published_on": event.published_on,
	"item": "class_confirmed",
} if {
	some i, item in input.spec.items
	some k, event in item.publications
	event.published_on <= input.as_of
	not _confirmed(event)
}

_confirmed(event) if event.class_confirmed.confirmed_on <= event.published_on

# Not even an empty list: nobody says that there is none.
applicable if _silent

open contains {"path": ["spec", "items"], "args": {}} if _silent

_silent if information.silent(input.spec.items, "publications")
