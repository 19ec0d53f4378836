# METADATA
# title: "要管理対策区域の対策の基準が成立している"
# description: "統括情報セキュリティ責任者は、要管理対策区域の対策の基準を運用規程として定める。決定、申請者と異なる承認者、組織が定める間隔の見直し、本文のファイルを確かめる。基準が無いことは GOV-033 が報告する。定めたと認める条件は kijun による。"
# custom:
#   id: ARE-002
#   en:
#     title: "The standards for areas requiring control are established"
#     description: "The head officer establishes the standards for measures for the areas as operational rules. Decision, an approver other than the applicant, a review within the interval the organisation has set and the file with the text are checked; GOV-033 reports that there are none. What counts as established is kijun's reading."
#   severity: medium
#   kinds: [Organization]
#   parameters: [rule_review_days]
#   clauses: ["unified-r7:3.2.1(1)(b)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "要管理対策区域の対策の基準「{name}」は「{item}」が足りません（見直しの間隔は組織が定める{limit}日）"
#     en: "Standards \"{name}\" for areas requiring control: {item} is missing (reviews at most {limit} days apart, as the organisation has set)"
#   expected:
#     ja: "approval（決定）、approver（申請者と異なる承認者）、review（見直し）、file（リポジトリにある本文）がそろう"
#     en: "approval, approver other than the applicant, review and file (its text in the repository) are all there"
#   remedy:
#     ja: "足りない事項を行い、規程の approval、last_reviewed_on、file に記録してください。"
#     en: "Do what is missing and record it in approval, last_reviewed_on or file."
package kijun.rules.areas.zone_standards_not_established

import data.kijun.lib.governance
import data.kijun.lib.procedures

applicable if count(governance.rules_of(input, "zone_standards")) > 0

findings contains {
	"path": ["spec", "rules", i],
	"key": item,
	"args": {"name": entry.name, "item": item, "limit": data.kijun.parameters.rule_review_days},
} if {
	some i, entry in governance.rules_of(input, "zone_standards")
	some item in procedures.shortcomings(entry, object.get(entry, "file", null), input.as_of)
}
