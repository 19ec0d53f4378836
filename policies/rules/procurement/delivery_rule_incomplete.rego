# METADATA
# title: "機器等の納入時の確認・検査の手続を定めている"
# description: "統括情報セキュリティ責任者は、情報セキュリティ対策の観点から機器等の納入時の確認・検査の手続を整備する。求める事項は inspection＝納入時の確認・検査の手続。規程が統括情報セキュリティ責任者（又は上位の責任者）により申請者と別に決定され、本文のファイルがリポジトリにあることも確かめる。記録の形は kijun の定めである。"
# custom:
#   id: PRC-028
#   en:
#     title: "Procedure of checks and inspection on delivery are established"
#     description: "The head information security officer establishes the checks and inspection procedure on delivery from the point of view of security. Items: inspection: checks and inspection on delivery. The rules must be decided on by the head information security officer (or a superior), not by the applicant, and their text must be in the repository; this form of record is kijun's."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:4.3.1(1)(b)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "機器等の納入時の確認・検査の手続に欠けるものがあります：{missing}"
#     en: "Procedure of checks and inspection on delivery lack: {missing}"
#   expected:
#     ja: "subject_rules に subject: equipment_delivery の記載があり、provisions に inspection＝納入時の確認・検査の手続 の箇所、rule に決定のある規程、document に本文のファイルがあること"
#     en: "an entry of subject_rules with subject equipment_delivery: provisions with the place of each item (inspection: checks and inspection on delivery), a rule with its decision, and a document in the repository"
#   remedy:
#     ja: "欠ける事項を運用規程に定めて統括情報セキュリティ責任者の決定を得、subject_rules に箇所と本文のファイルを記録してください（entry＝記載、document＝本文、approval＝決定、independent_approval＝申請者と別の決定者、head_officer_approval＝統括情報セキュリティ責任者による決定）。"
#     en: "Lay down what is missing, have the head information security officer decide on it, and record place and text in subject_rules (entry, document, approval, independent_approval: another person than the applicant, head_officer_approval: the decision of the head officer)."
package kijun.rules.procurement.delivery_rule_incomplete

import data.kijun.lib.subject_rules

_items := {"inspection"}

findings contains {"path": problem.path, "args": {"missing": problem.missing}, "key": problem.missing} if {
	some problem in subject_rules.problems(input, "equipment_delivery", _items)
}
