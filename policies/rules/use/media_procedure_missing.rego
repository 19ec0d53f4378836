# METADATA
# title: "外部電磁的記録媒体の取扱いの実施手順がある"
# description: "統括情報セキュリティ責任者は、USB メモリ等の外部電磁的記録媒体による情報の取扱いの実施手順を定める。手順の統括情報セキュリティ責任者（又は上位の責任者）による申請者と別の決定、組織が定める日数以内の決定又は見直しと本文のファイルを確かめる。定めたと認める条件は kijun による。"
# custom:
#   id: USE-002
#   en:
#     title: "There is a procedure for handling storage media"
#     description: "The head officer establishes operating procedures for handling information on external storage media. Their decision by the head officer (or a superior) other than the applicant, a decision or review within the organisation's number of days and the file with the text are checked. What counts as established is kijun's reading."
#   severity: medium
#   kinds: [Organization]
#   parameters: [rule_review_days]
#   clauses: ["unified-r7:8.1.1(1)(b)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "外部電磁的記録媒体の取扱いの実施手順に欠けるものがあります：{missing}（見直しは組織が定める{limit}日以内）"
#     en: "The procedures for handling storage media lack: {missing} (reviews within the {limit} days the organisation has set)"
#   expected:
#     ja: "subject_rules に subject: media_handling の記載があり、rule の挙げる rules の規程に、統括情報セキュリティ責任者（又は上位の責任者）による申請者と別の決定、組織が定める日数以内の決定又は見直し、リポジトリにある file があること"
#     en: "an entry of subject_rules with subject media_handling: its rule in rules, decided on by the head information security officer (or a superior) other than the applicant, decided on or reviewed within the organisation's number of days, with a file in the repository"
#   remedy:
#     ja: "定めて統括情報セキュリティ責任者の決定を得、規程を rules に、定めた箇所を subject_rules に記録してください（entry＝subject_rules の記載、rule＝rules にその名の規程、approval＝決定、approval.applicant＝申請者、approval.approver＝申請者と別の決定者、head_officer＝統括情報セキュリティ責任者による決定、reviewed_on＝見直し、file＝本文）。"
#     en: "Lay it down, have the head information security officer decide on it, record the rule in rules and the places in subject_rules (entry: in subject_rules, rule: of that name in rules, approval: the decision, approval.applicant, approval.approver: somebody other than the applicant, head_officer: the decision of the head officer, reviewed_on: the review, file: the text)."
package kijun.rules.use.media_procedure_missing

import data.kijun.lib.subject_rules

findings contains {
	"path": problem.path,
	"args": {"missing": problem.missing, "limit": data.kijun.parameters.rule_review_days},
	"key": problem.missing,
} if {
	some problem in subject_rules.problems(input, "media_handling", set())
}
