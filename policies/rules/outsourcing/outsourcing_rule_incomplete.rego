# METADATA
# title: "業務委託の運用規程を定めている"
# description: "統括情報セキュリティ責任者は、委託判断基準と委託先の選定基準・手続を含む運用規程を整備する。求める事項は outsourcing_criteria＝委託判断基準、selection_criteria＝委託先の選定基準と手続。規程が統括情報セキュリティ責任者（又は上位の責任者）により申請者と別に決定され、本文のファイルがリポジトリにあることも確かめる。記録の形は kijun の定めである。"
# custom:
#   id: OUT-047
#   en:
#     title: "Operational rules on outsourcing are established"
#     description: "The head information security officer establishes rules with the criteria for outsourcing and those for selecting suppliers. Items: outsourcing_criteria: criteria for what may be outsourced, selection_criteria: criteria and procedure for selecting suppliers. The rules must be decided on by the head information security officer (or a superior), not by the applicant, and their text must be in the repository; this form of record is kijun's."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:4.1.1(1)(a)", "unified-r7:4.1.1(1)(a)(i)", "unified-r7:4.1.1(1)(a)(ii)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "業務委託の運用規程に欠けるものがあります：{missing}"
#     en: "Operational rules on outsourcing lack: {missing}"
#   expected:
#     ja: "subject_rules に subject: outsourcing の記載があり、provisions に outsourcing_criteria＝委託判断基準、selection_criteria＝委託先の選定基準と手続 の箇所、rule に決定のある規程、document に本文のファイルがあること"
#     en: "an entry of subject_rules with subject outsourcing: provisions with the place of each item (outsourcing_criteria: criteria for what may be outsourced, selection_criteria: criteria and procedure for selecting suppliers), a rule with its decision, and a document in the repository"
#   remedy:
#     ja: "欠ける事項を運用規程に定めて統括情報セキュリティ責任者の決定を得、subject_rules に箇所と本文のファイルを記録してください（entry＝記載、document＝本文、approval＝決定、independent_approval＝申請者と別の決定者、head_officer_approval＝統括情報セキュリティ責任者による決定）。"
#     en: "Lay down what is missing, have the head information security officer decide on it, and record place and text in subject_rules (entry, document, approval, independent_approval: another person than the applicant, head_officer_approval: the decision of the head officer)."
package kijun.rules.outsourcing.outsourcing_rule_incomplete

import data.kijun.lib.subject_rules

_items := {"outsourcing_criteria", "selection_criteria"}

findings contains {"path": problem.path, "args": {"missing": problem.missing}, "key": problem.missing} if {
	some problem in subject_rules.problems(input, "outsourcing", _items)
}
