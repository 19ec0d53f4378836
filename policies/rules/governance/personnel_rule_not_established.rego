# METADATA
# title: 雇用の開始・終了と異動時の対策に関する運用規程が定められている
# description: "雇用の開始・終了と異動時の対策に関する運用規程は、統括情報セキュリティ責任者（又は上位の責任者）による決定とその日、別の人である申請者、組織が定める日数以内の決定又は見直し、リポジトリにある本文によって定められたと確かめる。いずれかを欠くものを違反とする。条項は定めることを求め、記録の形は示さない。"
# custom:
#   id: GOV-101
#   en:
#     title: "The operational rule for employment and reassignment is established"
#     description: "That the operational rule for employment and reassignment is established shows in a decision by the head information security officer (or a superior) and its day, an applicant who is somebody else, a decision or review within the organisation's number of days, and its text in the repository. Lacking any of these is a violation. The clause demands that it be established and gives no form of record."
#   severity: medium
#   kinds: [Organization]
#   parameters: [rule_review_days]
#   clauses: ["unified-r7:2.1.3(3)(b)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "雇用の開始・終了と異動時の対策に関する運用規程に欠けるものがあります：{missing}（見直しは組織が定める{limit}日以内）"
#     en: "Operational rule for employment and reassignment lacks: {missing} (reviews within the {limit} days the organisation has set)"
#   expected:
#     ja: "subject_rules に subject: personnel の記載があり、rule の挙げる rules の規程に、統括情報セキュリティ責任者（又は上位の責任者）による申請者と別の決定、組織が定める日数以内の決定又は見直し、リポジトリにある file があること"
#     en: "an entry of subject_rules with subject personnel: its rule in rules, decided on by the head information security officer (or a superior) other than the applicant, decided on or reviewed within the organisation's number of days, with a file in the repository"
#   remedy:
#     ja: "定めて統括情報セキュリティ責任者の決定を得、規程を rules に、定めた箇所を subject_rules に記録してください（entry＝subject_rules の記載、rule＝rules にその名の規程、approval＝決定、approval.applicant＝申請者、approval.approver＝申請者と別の決定者、head_officer＝統括情報セキュリティ責任者による決定、reviewed_on＝見直し、file＝本文）。"
#     en: "Lay it down, have the head information security officer decide on it, record the rule in rules and the places in subject_rules (entry: in subject_rules, rule: of that name in rules, approval: the decision, approval.applicant, approval.approver: somebody other than the applicant, head_officer: the decision of the head officer, reviewed_on: the review, file: the text)."
package kijun.rules.governance.personnel_rule_not_established

import data.kijun.lib.subject_rules

applicable if count(subject_rules.entries(input, "personnel")) > 0

findings contains {
	"path": problem.path,
	"args": {"missing": problem.missing, "limit": data.kijun.parameters.rule_review_days},
	"key": problem.missing,
} if {
	some problem in subject_rules.problems(input, "personnel", set())
}
