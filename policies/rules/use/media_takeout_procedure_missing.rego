# METADATA
# title: "媒体の区域外への持出しの許可手続がある"
# description: "統括情報セキュリティ責任者は、機密性3情報、要保全情報又は要安定情報を記録した外部電磁的記録媒体を区域外に持ち出す際の許可手続を定める。手続がその三つを対象とし、統括情報セキュリティ責任者（又は上位の責任者）による申請者と別の決定、組織が定める日数以内の決定又は見直しと本文のファイルがあることを確かめる。定めたと認める条件は kijun による。"
# custom:
#   id: USE-003
#   en:
#     title: "There is a procedure to permit taking media out"
#     description: "The head officer establishes an approval procedure for taking out media with class-3, critical or vital information. That it covers the three, its decision by the head officer (or a superior) other than the applicant, a decision or review within the organisation's number of days and the file are checked. What counts as established is kijun's reading."
#   severity: medium
#   kinds: [Organization]
#   parameters: [rule_review_days]
#   clauses: ["unified-r7:8.1.1(1)(c)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "媒体の持出しの許可手続に欠けるものがあります：{missing}（見直しは組織が定める{limit}日以内）"
#     en: "The procedure to permit taking media out lacks: {missing} (reviews within the {limit} days the organisation has set)"
#   expected:
#     ja: "subject_rules に subject: media_takeout の記載があり、provisions に class3＝機密性3情報、critical＝要保全情報、vital＝要安定情報 の箇所、rule の挙げる rules の規程に、統括情報セキュリティ責任者（又は上位の責任者）による申請者と別の決定、組織が定める日数以内の決定又は見直し、リポジトリにある file があること"
#     en: "an entry of subject_rules with subject media_takeout: provisions with the place of each item (class3: class-3 information, critical: critical information, vital: vital information), its rule in rules, decided on by the head information security officer (or a superior) other than the applicant, decided on or reviewed within the organisation's number of days, with a file in the repository"
#   remedy:
#     ja: "定めて統括情報セキュリティ責任者の決定を得、規程を rules に、定めた箇所を subject_rules に記録してください（entry＝subject_rules の記載、rule＝rules にその名の規程、approval＝決定、approval.applicant＝申請者、approval.approver＝申請者と別の決定者、head_officer＝統括情報セキュリティ責任者による決定、reviewed_on＝見直し、file＝本文）。"
#     en: "Lay it down, have the head information security officer decide on it, record the rule in rules and the places in subject_rules (entry: in subject_rules, rule: of that name in rules, approval: the decision, approval.applicant, approval.approver: somebody other than the applicant, head_officer: the decision of the head officer, reviewed_on: the review, file: the text)."
package kijun.rules.use.media_takeout_procedure_missing

import data.kijun.lib.subject_rules

findings contains {
	"path": problem.path,
	"args": {"missing": problem.missing, "limit": data.kijun.parameters.rule_review_days},
	"key": problem.missing,
} if {
	some problem in subject_rules.problems(input, "media_takeout", {"class3", "critical", "vital"})
}
