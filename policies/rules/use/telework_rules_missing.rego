# METADATA
# title: "テレワークの運用規程がある"
# description: "統括情報セキュリティ責任者は、テレワークの情報セキュリティ対策の運用規程を整備し、原則として機関等支給端末によることを定める。規程がこれを定め、統括情報セキュリティ責任者（又は上位の責任者）による申請者と別の決定、組織が定める日数以内の決定又は見直しと本文のファイルがあることを確かめる。テレワークを行わないときも、行わないことを定めた規程を求める。整備と認める条件は kijun による。"
# custom:
#   id: USE-004
#   en:
#     title: "There are operational rules on teleworking"
#     description: "The head officer establishes operational rules on teleworking which provide that agency-furnished terminals are used in principle. That they say so, their decision by the head officer (or a superior) other than the applicant, a decision or review within the organisation's number of days and the file are checked; where nobody teleworks, a rule that says so is asked for. What counts as established is kijun's reading."
#   severity: medium
#   kinds: [Organization]
#   parameters: [rule_review_days]
#   clauses: ["unified-r7:8.1.3(1)(a)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "テレワークの運用規程に欠けるものがあります：{missing}（見直しは組織が定める{limit}日以内）"
#     en: "The operational rules on teleworking lack: {missing} (reviews within the {limit} days the organisation has set)"
#   expected:
#     ja: "subject_rules に subject: telework の記載があり、provisions に agency_terminals＝原則として機関等支給端末によること の箇所、rule の挙げる rules の規程に、統括情報セキュリティ責任者（又は上位の責任者）による申請者と別の決定、組織が定める日数以内の決定又は見直し、リポジトリにある file があること"
#     en: "an entry of subject_rules with subject telework: provisions with the place of each item (agency_terminals: agency-furnished terminals in principle), its rule in rules, decided on by the head information security officer (or a superior) other than the applicant, decided on or reviewed within the organisation's number of days, with a file in the repository"
#   remedy:
#     ja: "定めて統括情報セキュリティ責任者の決定を得、規程を rules に、定めた箇所を subject_rules に記録してください（entry＝subject_rules の記載、rule＝rules にその名の規程、approval＝決定、approval.applicant＝申請者、approval.approver＝申請者と別の決定者、head_officer＝統括情報セキュリティ責任者による決定、reviewed_on＝見直し、file＝本文）。"
#     en: "Lay it down, have the head information security officer decide on it, record the rule in rules and the places in subject_rules (entry: in subject_rules, rule: of that name in rules, approval: the decision, approval.applicant, approval.approver: somebody other than the applicant, head_officer: the decision of the head officer, reviewed_on: the review, file: the text)."
package kijun.rules.use.telework_rules_missing

import data.kijun.lib.subject_rules

findings contains {
	"path": problem.path,
	"args": {"missing": problem.missing, "limit": data.kijun.parameters.rule_review_days},
	"key": problem.missing,
} if {
	some problem in subject_rules.problems(input, "telework", {"agency_terminals"})
}
