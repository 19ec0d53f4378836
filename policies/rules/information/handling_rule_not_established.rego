# METADATA
# title: "情報の取扱いに関する運用規程が成立し周知されている"
# description: "統括情報セキュリティ責任者は、情報の取扱いに関する運用規程を整備し、職員等に周知する。統括情報セキュリティ責任者（又は上位の責任者）による申請者と別の決定、組織が定める日数以内の決定又は見直し、本文のファイル、周知の日を規程ごとに確かめる。規程が無いことは GOV-032 が報告する。整備と認める条件は kijun による。"
# custom:
#   id: INF-001
#   en:
#     title: "The operational rules on information handling are established and made known"
#     description: "The operational rules on information handling are maintained and made known to employees. Each rule's decision by the head officer (or a superior) other than the applicant, a decision or review within the organisation's number of days, the file with its text and the day it was made known are checked; GOV-032 reports that there is none. What counts as maintained is kijun's reading."
#   severity: medium
#   kinds: [Organization]
#   parameters: [rule_review_days]
#   clauses: ["unified-r7:3.1.1(1)(a)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "情報の取扱いに関する運用規程に欠けるものがあります：{missing}（見直しは組織が定める{limit}日以内）"
#     en: "Operational rules on information handling lacks: {missing} (reviews within the {limit} days the organisation has set)"
#   expected:
#     ja: "subject_rules に subject: information_handling の記載があり、rule の挙げる rules の規程に、統括情報セキュリティ責任者（又は上位の責任者）による申請者と別の決定、組織が定める日数以内の決定又は見直し、リポジトリにある file 、announced_on（周知の日）があること"
#     en: "an entry of subject_rules with subject information_handling: its rule in rules, decided on by the head information security officer (or a superior) other than the applicant, decided on or reviewed within the organisation's number of days, with a file in the repository and an announced_on not in the future"
#   remedy:
#     ja: "定めて職員等に周知し、統括情報セキュリティ責任者の決定を得、規程を rules に、定めた箇所を subject_rules に記録してください（entry＝subject_rules の記載、rule＝rules にその名の規程、approval＝決定、approval.applicant＝申請者、approval.approver＝申請者と別の決定者、head_officer＝統括情報セキュリティ責任者による決定、reviewed_on＝見直し、file＝本文、announced_on＝周知の日）。"
#     en: "Lay it down, have the head information security officer decide on it, record the rule in rules and the places in subject_rules (entry: in subject_rules, rule: of that name in rules, approval: the decision, approval.applicant, approval.approver: somebody other than the applicant, head_officer: the decision of the head officer, reviewed_on: the review, file: the text, announced_on: the day it was made known)."
package kijun.rules.information.handling_rule_not_established

import data.kijun.lib.place
import data.kijun.lib.subject_rules

applicable if count(subject_rules.entries(input, "information_handling")) > 0

findings contains {
	"path": problem.path,
	"args": {"missing": problem.missing, "limit": data.kijun.parameters.rule_review_days},
	"key": problem.missing,
} if {
	some problem in (subject_rules.problems(input, "information_handling", set()) | _unannounced)
}

_unannounced := {{"missing": "announced_on", "path": place.nearest(input, ["spec", "rules", i, "announced_on"])} |
	some i, entry in subject_rules.rules_of(input, "information_handling")
	not _announced(entry)
}

_announced(entry) if entry.announced_on <= input.as_of
