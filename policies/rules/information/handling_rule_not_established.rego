# METADATA
# title: "情報の取扱いに関する運用規程が成立し周知されている"
# description: "統括情報セキュリティ責任者は、情報の取扱いに関する運用規程を整備し、職員等に周知する。決定、申請者と異なる承認者、組織が定める間隔の見直し、本文のファイル、決定の日以後の周知の日を規程ごとに確かめる。規程が無いことは GOV-032 が報告する。整備と認める条件は kijun による。"
# custom:
#   id: INF-001
#   en:
#     title: "The operational rules on information handling are established and made known"
#     description: "The operational rules on information handling are maintained and made known to employees. Each rule's decision, an approver other than the applicant, a review within the interval the organisation has set, the file with its text and the day it was made known are checked; GOV-032 reports that there is none. What counts as maintained is kijun's reading."
#   severity: medium
#   kinds: [Organization]
#   parameters: [rule_review_days]
#   clauses: ["unified-r7:3.1.1(1)(a)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "規程「{name}」は「{item}」が足りません（見直しの間隔は組織が定める{limit}日）"
#     en: "Rule \"{name}\": {item} is missing (reviews at most {limit} days apart, as the organisation has set)"
#   expected:
#     ja: "approval（決定）、approver（申請者と異なる承認者）、review（見直し）、file（リポジトリにある本文）、announced_on（周知の日）がそろう"
#     en: "approval, approver other than the applicant, review, file (its text in the repository) and announced_on are all there"
#   remedy:
#     ja: "足りない事項を行い、規程の approval、last_reviewed_on、file、announced_on に記録してください。"
#     en: "Do what is missing and record it in the rule's approval, last_reviewed_on, file or announced_on."
package kijun.rules.information.handling_rule_not_established

import data.kijun.lib.governance
import data.kijun.lib.procedures

applicable if count(governance.rules_of(input, "information_handling")) > 0

findings contains {
	"path": ["spec", "rules", i],
	"key": item,
	"args": {"name": entry.name, "item": item, "limit": data.kijun.parameters.rule_review_days},
} if {
	some i, entry in governance.rules_of(input, "information_handling")
	some item in (procedures.shortcomings(entry, object.get(entry, "file", null), input.as_of) | _unknown_to_staff(entry))
}

_unknown_to_staff(entry) := {item | some item in {"announced_on"}; not _notified(entry)}

# What was announced before the decision was not this text.
_notified(entry) if {
	entry.announced_on >= object.get(entry, ["approval", "approved_on"], "")
	entry.announced_on <= input.as_of
}
