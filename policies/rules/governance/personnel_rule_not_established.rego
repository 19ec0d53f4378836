# METADATA
# title: 雇用の開始・終了と異動時の対策に関する運用規程が定められている
# description: "雇用の開始・終了と異動時の対策に関する運用規程は、統括情報セキュリティ責任者（又は上位の責任者）による決定とその日、申請者、リポジトリにある本文によって定められたと確かめる。いずれかを欠くものを違反とする。決定者が申請者でないことは GOV-096、見直しは GOV-039 で見る。条項は定めることを求め、記録の形は示さない。"
# custom:
#   id: GOV-101
#   en:
#     title: "The operational rule for employment and reassignment is established"
#     description: "That the operational rule for employment and reassignment is established shows in a decision by the head information security officer (or a superior) and its day, an applicant, and its text in the repository. Lacking any of these is a violation. GOV-096 looks at who decided, GOV-039 at reviews. The clause demands that it be established and gives no form of record."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:2.1.3(3)(b)"]
#   basis: inferred
#   since: 0.1.0
#   message:
#     ja: "雇用の開始・終了と異動時の対策に関する運用規程に欠けるものがあります：{missing}"
#     en: "The operational rule for employment and reassignment lacks: {missing}"
#   expected:
#     ja: "subject_rules に subject: personnel の記載があり、rule の挙げる rules の規程に、統括情報セキュリティ責任者（又は上位の責任者）による決定、申請者、リポジトリにある file があること"
#     en: "an entry of subject_rules with subject personnel: its rule in rules, decided on by the head information security officer (or a superior) on somebody's application, with a file in the repository"
#   remedy:
#     ja: "定めて統括情報セキュリティ責任者の決定を得、規程を rules に、定めた箇所を subject_rules に記録してください（entry＝subject_rules の記載、rule＝rules にその名の規程、approval＝決定、approval.applicant＝申請者、head_officer＝統括情報セキュリティ責任者による決定、file＝本文）。"
#     en: "Lay it down, have the head information security officer decide on it, record the rule in rules and the places in subject_rules (entry: in subject_rules, rule: of that name in rules, approval: the decision, approval.applicant: who applied, head_officer: the decision of the head officer, file: the text)."
package kijun.rules.governance.personnel_rule_not_established

import data.kijun.lib.subject_rules

applicable if count(subject_rules.entries(input, "personnel")) > 0

findings contains {
	"path": problem.path,
	"args": {"missing": problem.missing},
	"key": problem.missing,
} if {
	some problem in subject_rules.unestablished(input, "personnel")
}
