# METADATA
# title: "情報の格付けと取扱制限を決める"
# description: "職員等は、情報を作成し、又は機関等の外の情報の管理を始めるときに、格付けと取扱制限を決める。組織が定める日数を過ぎても、格付け、取扱制限（無ければ空の一覧）、決めた人、決めた日のいずれかが無い情報を違反とする。人と日の記録を求めるのは kijun による。情報が一つも記されていない台帳は未確認とする。"
# custom:
#   id: INF-002
#   en:
#     title: "Information has its classification and handling restrictions"
#     description: "When information is prepared, or its management begins, its classification and handling restrictions are determined. Information that lacks a classification, restrictions (an empty list if none), the person or the day after the days the organisation has set is a violation. Asking for person and day is kijun's reading. A register without any information is unknown."
#   severity: high
#   kinds: [InformationRegister]
#   parameters: [classification_days]
#   clauses: ["unified-r7:3.1.1(3)(a)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "情報「{name}」に {field} がありません（組織が定める{limit}日を過ぎました）"
#     en: "Information \"{name}\" lacks {field} (more than the {limit} days the organisation has set)"
#   unknown:
#     ja: "情報の台帳に情報が一つも記されていません"
#     en: "The register lists no information at all"
#   expected:
#     ja: "classification、restrictions、classified_by、classified_on がある"
#     en: "classification, restrictions, classified_by and classified_on are there"
#   remedy:
#     ja: "定義に照らして格付けと取扱制限を決め、台帳に記録してください。"
#     en: "Decide the classification and restrictions by the definitions and record them."
package kijun.rules.information.information_unclassified

import data.kijun.lib.dates

open contains {"path": ["spec", "items"], "args": {}} if count(input.spec.items) == 0

findings contains {
	"path": ["spec", "items", i],
	"key": field,
	"args": {"name": item.name, "field": field, "limit": data.kijun.parameters.classification_days},
} if {
	some i, item in input.spec.items
	dates.days_between(item.managed_from, input.as_of) > data.kijun.parameters.classification_days
	some field in {"classification", "restrictions", "classified_by", "classified_on"}
	not _stated(item, field)
}

_stated(item, field) if {
	field != "classified_on"
	item[field]
}

_stated(item, "classified_on") if item.classified_on <= input.as_of
