# METADATA
# title: "支給外端末で要保護情報を取り扱う利用手順と許可手続を定める"
# description: "支給外端末で要保護情報を取り扱う利用手順と許可手続が subject_rules にないか、それが挙げる規程に、統括情報セキュリティ責任者（又は上位の責任者）による申請者と別の決定、組織が定める日数以内の決定又は見直し、リポジトリにある本文のいずれかがなければ違反とする。支給外端末の利用を認めないと決定したときは該当しない。"
# custom:
#   id: ELM-105
#   en:
#     title: "There are procedures for handling classified information on private terminals"
#     description: "No procedures for handling classified information on private terminals in subject_rules, or a rule without a decision by the head information security officer (or a superior) other than the applicant, without a decision or review within the organisation's number of days, or without its text in the repository is a violation. Not applicable where it was decided not to allow private terminals."
#   severity: medium
#   kinds: [Organization]
#   reads: [TerminalUse]
#   parameters: [rule_review_days]
#   clauses: ["unified-r7:6.1.3(2)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "支給外端末で要保護情報を取り扱う利用手順と許可手続に欠けるものがあります：{missing}（見直しは組織が定める{limit}日以内）"
#     en: "Procedures for handling classified information on private terminals lack: {missing} (reviews within the {limit} days the organisation has set)"
#   expected:
#     ja: "subject_rules に subject: private_terminals_use の記載があり、rule の挙げる rules の規程に、統括情報セキュリティ責任者（又は上位の責任者）による申請者と別の決定、組織が定める日数以内の決定又は見直し、リポジトリにある file があること"
#     en: "an entry of subject_rules with subject private_terminals_use: its rule in rules, decided on by the head information security officer (or a superior) other than the applicant, decided on or reviewed within the organisation's number of days, with a file in the repository"
#   remedy:
#     ja: "定めて統括情報セキュリティ責任者の決定を得、規程を rules に、定めた箇所を subject_rules に記録してください（entry＝subject_rules の記載、rule＝rules にその名の規程、approval＝決定、approval.applicant＝申請者、approval.approver＝申請者と別の決定者、head_officer＝統括情報セキュリティ責任者による決定、reviewed_on＝見直し、file＝本文）。"
#     en: "Lay it down, have the head information security officer decide on it, record the rule in rules and the places in subject_rules (entry: in subject_rules, rule: of that name in rules, approval: the decision, approval.applicant, approval.approver: somebody other than the applicant, head_officer: the decision of the head officer, reviewed_on: the review, file: the text)."
package kijun.rules.elements.private_terminal_procedure_missing

import data.kijun.lib.subject_rules

applicable if not _unused

# Every decision in force prohibits private terminals, and there is one.
_unused if _decisions == {"prohibited"}

_decisions contains decision.result if {
	some _, use in data.kijun.workspace.TerminalUse
	decision := use.spec.private_terminals.decision
	decision.decided_on <= input.as_of
}

findings contains {
	"path": problem.path,
	"args": {"missing": problem.missing, "limit": data.kijun.parameters.rule_review_days},
	"key": problem.missing,
} if {
	some problem in subject_rules.problems(input, "private_terminals_use", set())
}
