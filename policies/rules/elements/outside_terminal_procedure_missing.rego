# METADATA
# title: "要管理対策区域外での支給端末の利用手順と許可手続を定める"
# description: "要管理対策区域外での支給端末の利用手順と許可手続が subject_rules にないか、それが挙げる規程に、統括情報セキュリティ責任者（又は上位の責任者）による申請者と別の決定、組織が定める日数以内の決定又は見直し、リポジトリにある本文のいずれかがなければ違反とする。"
# custom:
#   id: ELM-101
#   en:
#     title: "There are procedures for use of and permission for Agency terminals outside controlled areas"
#     description: "No procedures for use of and permission for Agency terminals outside controlled areas in subject_rules, or a rule without a decision by the head information security officer (or a superior) other than the applicant, without a decision or review within the organisation's number of days, or without its text in the repository is a violation."
#   severity: medium
#   kinds: [Organization]
#   parameters: [rule_review_days]
#   clauses: ["unified-r7:6.1.2(1)(a)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "要管理対策区域外での支給端末の利用手順と許可手続に欠けるものがあります：{missing}（見直しは組織が定める{limit}日以内）"
#     en: "Procedures for use of and permission for Agency terminals outside controlled areas lack: {missing} (reviews within the {limit} days the organisation has set)"
#   expected:
#     ja: "subject_rules に subject: terminals_outside_use の記載があり、rule の挙げる rules の規程に、統括情報セキュリティ責任者（又は上位の責任者）による申請者と別の決定、組織が定める日数以内の決定又は見直し、リポジトリにある file があること"
#     en: "an entry of subject_rules with subject terminals_outside_use: its rule in rules, decided on by the head information security officer (or a superior) other than the applicant, decided on or reviewed within the organisation's number of days, with a file in the repository"
#   remedy:
#     ja: "定めて統括情報セキュリティ責任者の決定を得、規程を rules に、定めた箇所を subject_rules に記録してください（entry＝subject_rules の記載、rule＝rules にその名の規程、approval＝決定、approval.applicant＝申請者、approval.approver＝申請者と別の決定者、head_officer＝統括情報セキュリティ責任者による決定、reviewed_on＝見直し、file＝本文）。"
#     en: "Lay it down, have the head information security officer decide on it, record the rule in rules and the places in subject_rules (entry: in subject_rules, rule: of that name in rules, approval: the decision, approval.applicant, approval.approver: somebody other than the applicant, head_officer: the decision of the head officer, reviewed_on: the review, file: the text)."
package kijun.rules.elements.outside_terminal_procedure_missing

import data.kijun.lib.subject_rules

findings contains {
	"path": problem.path,
	"args": {"missing": problem.missing, "limit": data.kijun.parameters.rule_review_days},
	"key": problem.missing,
} if {
	some problem in subject_rules.problems(input, "terminals_outside_use", set())
}
