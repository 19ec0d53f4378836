# METADATA
# title: "機器等の選定基準の運用規程を定めている"
# description: "統括情報セキュリティ責任者は、機器等の選定基準を運用規程として整備し、必要に応じて不正な変更を防ぐ管理を加える。加えない場合は、その判断を記した箇所を示す。求める事項は selection_criteria＝機器等の選定基準、alteration_prevention＝不正な変更を防ぐ管理の要否とその内容。規程が統括情報セキュリティ責任者（又は上位の責任者）により申請者と別に決定され、本文のファイルがリポジトリにあることも確かめる。記録の形は kijun の定めである。"
# custom:
#   id: PRC-027
#   en:
#     title: "Operational rules on selecting equipment are established"
#     description: "The head information security officer establishes selection criteria for equipment, with the requirement against alteration if necessary; where it is not included, the place of that judgement is named. Items: selection_criteria: selection criteria, alteration_prevention: need and content of the requirement against alteration. The rules must be decided on by the head information security officer (or a superior), not by the applicant, and their text must be in the repository; this form of record is kijun's."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:4.3.1(1)(a)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "機器等の選定基準の運用規程に欠けるものがあります：{missing}"
#     en: "Operational rules on selecting equipment lack: {missing}"
#   expected:
#     ja: "subject_rules に subject: equipment_selection の記載があり、provisions に selection_criteria＝機器等の選定基準、alteration_prevention＝不正な変更を防ぐ管理の要否とその内容 の箇所、rule に決定のある規程、document に本文のファイルがあること"
#     en: "an entry of subject_rules with subject equipment_selection: provisions with the place of each item (selection_criteria: selection criteria, alteration_prevention: need and content of the requirement against alteration), a rule with its decision, and a document in the repository"
#   remedy:
#     ja: "欠ける事項を運用規程に定めて統括情報セキュリティ責任者の決定を得、subject_rules に箇所と本文のファイルを記録してください（entry＝記載、document＝本文、approval＝決定、independent_approval＝申請者と別の決定者、head_officer_approval＝統括情報セキュリティ責任者による決定）。"
#     en: "Lay down what is missing, have the head information security officer decide on it, and record place and text in subject_rules (entry, document, approval, independent_approval: another person than the applicant, head_officer_approval: the decision of the head officer)."
package kijun.rules.procurement.equipment_rule_incomplete

import data.kijun.lib.subject_rules

_items := {"selection_criteria", "alteration_prevention"}

findings contains {"path": problem.path, "args": {"missing": problem.missing}, "key": problem.missing} if {
	some problem in subject_rules.problems(input, "equipment_selection", _items)
}
