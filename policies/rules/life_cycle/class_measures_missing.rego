# METADATA
# title: "分類に応じた対策事項の運用規程を定めている"
# description: "統括情報セキュリティ責任者は、情報システムの分類に応じたセキュリティ要件と、構成要素ごとの対策事項を運用規程として整備する。求める事項は requirements_by_class＝分類に応じたセキュリティ要件、measures_by_component＝構成要素ごとの対策事項。規程が統括情報セキュリティ責任者（又は上位の責任者）により申請者と別に決定され、組織が定める日数以内に決定又は見直しがあり、本文のファイルがリポジトリにあることも確かめる。記録の形は kijun の定めである。"
# custom:
#   id: LIF-002
#   en:
#     title: "Operational rules on measures by class are established"
#     description: "The head information security officer establishes as rules the security requirements by class and the measures for each component. Items: requirements_by_class: security requirements by class, measures_by_component: measures for each component. The rules must be decided on by the head information security officer (or a superior), not by the applicant, decided on or reviewed within the organisation's number of days, and their text must be in the repository; this form of record is kijun's."
#   severity: medium
#   kinds: [Organization]
#   parameters: [rule_review_days]
#   clauses: ["unified-r7:5.1.1(2)(a)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "分類に応じた対策事項の運用規程に欠けるものがあります：{missing}（見直しは組織が定める{limit}日以内）"
#     en: "Operational rules on measures by class lack: {missing} (reviews within the {limit} days the organisation has set)"
#   expected:
#     ja: "subject_rules に subject: class_measures の記載があり、provisions に requirements_by_class＝分類に応じたセキュリティ要件、measures_by_component＝構成要素ごとの対策事項 の箇所、rule の挙げる rules の規程に、統括情報セキュリティ責任者（又は上位の責任者）による申請者と別の決定、組織が定める日数以内の決定又は見直し、リポジトリにある file があること"
#     en: "an entry of subject_rules with subject class_measures: provisions with the place of each item (requirements_by_class: security requirements by class, measures_by_component: measures for each component), its rule in rules, decided on by the head information security officer (or a superior) other than the applicant, decided on or reviewed within the organisation's number of days, with a file in the repository"
#   remedy:
#     ja: "定めて統括情報セキュリティ責任者の決定を得、規程を rules に、定めた箇所を subject_rules に記録してください（entry＝subject_rules の記載、rule＝rules にその名の規程、approval＝決定、approval.applicant＝申請者、approval.approver＝申請者と別の決定者、head_officer＝統括情報セキュリティ責任者による決定、reviewed_on＝見直し、file＝本文）。"
#     en: "Lay it down, have the head information security officer decide on it, record the rule in rules and the places in subject_rules (entry: in subject_rules, rule: of that name in rules, approval: the decision, approval.applicant, approval.approver: somebody other than the applicant, head_officer: the decision of the head officer, reviewed_on: the review, file: the text)."
package kijun.rules.life_cycle.class_measures_missing

import data.kijun.lib.subject_rules

findings contains {
	"path": problem.path,
	"args": {"missing": problem.missing, "limit": data.kijun.parameters.rule_review_days},
	"key": problem.missing,
} if {
	some problem in subject_rules.problems(input, "class_measures", {"requirements_by_class", "measures_by_component"})
}
