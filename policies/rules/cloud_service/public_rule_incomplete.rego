# METADATA
# title: "要機密情報を取り扱わないクラウドサービスの運用規程を定めている"
# description: "統括情報セキュリティ責任者が要機密情報を取り扱わないクラウドサービスの運用規程を定めていることを、申請者と別の統括情報セキュリティ責任者（又は上位の責任者）による決定と、リポジトリにある本文のファイルにより確かめる。含めるべき事項は別の規則が一つずつ確かめる。記録の形は kijun の定めである。決定又は見直しが組織が定める日数以内であることも求める。"
# custom:
#   id: CLD-045
#   en:
#     title: "Operational rules on cloud services without confidential information are established"
#     description: "Operational rules on cloud services without confidential information are established: they must be decided on by the head information security officer (or a superior), not by the applicant, and their text must be in the repository. Other rules look for each matter they must contain. This form of record is kijun's. The decision or a review must be within the organisation's number of days."
#   severity: medium
#   kinds: [Organization]
#   parameters: [rule_review_days]
#   clauses: ["unified-r7:4.2.3(1)(a)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "要機密情報を取り扱わないクラウドサービスの運用規程に欠けるものがあります：{missing}（見直しは組織が定める{limit}日以内）"
#     en: "Operational rules on cloud services without confidential information lack: {missing} (reviews within the {limit} days the organisation has set)"
#   expected:
#     ja: "subject_rules に subject: public_cloud の記載があり、その rule の挙げる rules の規程に、統括情報セキュリティ責任者（又は上位の責任者）による申請者と別の決定、組織が定める日数以内の決定又は見直し、リポジトリにある file があること"
#     en: "an entry of subject_rules with subject public_cloud: its rule in rules, decided on by the head information security officer (or a superior) other than the applicant, decided on or reviewed within the organisation's number of days, with a file in the repository"
#   remedy:
#     ja: "定めて統括情報セキュリティ責任者の決定を得、規程を rules に、定めた箇所を subject_rules に記録してください（entry＝subject_rules の記載、rule＝rules にその名の規程、approval＝決定、approval.applicant＝申請者、approval.approver＝申請者と別の決定者、head_officer＝統括情報セキュリティ責任者による決定、reviewed_on＝見直し、file＝本文）。"
#     en: "Lay it down, have the head information security officer decide on it, record the rule in rules and the places in subject_rules (entry: in subject_rules, rule: of that name in rules, approval: the decision, approval.applicant, approval.approver: somebody other than the applicant, head_officer: the decision of the head officer, reviewed_on: the review, file: the text)."
package kijun.rules.cloud_service.public_rule_incomplete

import data.kijun.lib.subject_rules

findings contains {
	"path": problem.path,
	"args": {"missing": problem.missing, "limit": data.kijun.parameters.rule_review_days},
	"key": problem.missing,
} if {
	some problem in subject_rules.problems(input, "public_cloud", set())
}
