# METADATA
# title: "要管理対策区域の対策の基準が成立している"
# description: "統括情報セキュリティ責任者は、要管理対策区域の対策の基準を運用規程として定める。統括情報セキュリティ責任者（又は上位の責任者）による申請者と別の決定、組織が定める日数以内の決定又は見直し、本文のファイルを確かめる。基準が無いことは GOV-033 が報告する。定めたと認める条件は kijun による。"
# custom:
#   id: ARE-002
#   en:
#     title: "The standards for areas requiring control are established"
#     description: "The head officer establishes the standards for measures for the areas as operational rules. Decision by the head officer (or a superior) other than the applicant, a decision or review within the organisation's number of days and the file with the text are checked; GOV-033 reports that there are none. What counts as established is kijun's reading."
#   severity: medium
#   kinds: [Organization]
#   parameters: [rule_review_days]
#   clauses: ["unified-r7:3.2.1(1)(b)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "要管理対策区域の対策の基準に欠けるものがあります：{missing}（見直しは組織が定める{limit}日以内）"
#     en: "Standards for areas requiring control lacks: {missing} (reviews within the {limit} days the organisation has set)"
#   expected:
#     ja: "subject_rules に subject: zone_standards の記載があり、rule の挙げる rules の規程に、統括情報セキュリティ責任者（又は上位の責任者）による申請者と別の決定、組織が定める日数以内の決定又は見直し、リポジトリにある file があること"
#     en: "an entry of subject_rules with subject zone_standards: its rule in rules, decided on by the head information security officer (or a superior) other than the applicant, decided on or reviewed within the organisation's number of days, with a file in the repository"
#   remedy:
#     ja: "定めて統括情報セキュリティ責任者の決定を得、規程を rules に、定めた箇所を subject_rules に記録してください（entry＝subject_rules の記載、rule＝rules にその名の規程、approval＝決定、approval.applicant＝申請者、approval.approver＝申請者と別の決定者、head_officer＝統括情報セキュリティ責任者による決定、reviewed_on＝見直し、file＝本文）。"
#     en: "Lay it down, have the head information security officer decide on it, record the rule in rules and the places in subject_rules (entry: in subject_rules, rule: of that name in rules, approval: the decision, approval.applicant, approval.approver: somebody other than the applicant, head_officer: the decision of the head officer, reviewed_on: the review, file: the text)."
package kijun.rules.areas.zone_standards_not_established

import data.kijun.lib.subject_rules

applicable if count(subject_rules.entries(input, "zone_standards")) > 0

findings contains {
	"path": problem.path,
	"args": {"missing": problem.missing, "limit": data.kijun.parameters.rule_review_days},
	"key": problem.missing,
} if {
	some problem in subject_rules.problems(input, "zone_standards", set())
}
