# METADATA
# title: "分類に応じた対策事項の運用規程を定めている"
# description: "統括情報セキュリティ責任者は、情報システムの分類に応じたセキュリティ要件と、構成要素ごとの対策事項を運用規程として整備する。求める事項は requirements_by_class＝分類に応じたセキュリティ要件、measures_by_component＝構成要素ごとの対策事項。規程が統括情報セキュリティ責任者（又は上位の責任者）により申請者と別に決定され、本文のファイルがリポジトリにあることも確かめる。記録の形は kijun の定めである。"
# custom:
#   id: LIF-002
#   en:
#     title: "Operational rules on measures by class are established"
#     description: "The head information security officer establishes as rules the security requirements by class and the measures for each component. Items: requirements_by_class: security requirements by class, measures_by_component: measures for each component. The rules must be decided on by the head information security officer (or a superior), not by the applicant, and their text must be in the repository; this form of record is kijun's."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:5.1.1(2)(a)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "分類に応じた対策事項の運用規程に欠けるものがあります：{missing}"
#     en: "Operational rules on measures by class lack: {missing}"
#   expected:
#     ja: "subject_rules に subject: class_measures の記載があり、provisions に requirements_by_class＝分類に応じたセキュリティ要件、measures_by_component＝構成要素ごとの対策事項 の箇所、rule に決定のある規程、document に本文のファイルがあること"
#     en: "an entry of subject_rules with subject class_measures: provisions with the place of each item (requirements_by_class: security requirements by class, measures_by_component: measures for each component), a rule with its decision, and a document in the repository"
#   remedy:
#     ja: "欠ける事項を運用規程に定めて統括情報セキュリティ責任者の決定を得、subject_rules に箇所と本文のファイルを記録してください（entry＝記載、document＝本文、approval＝決定、independent_approval＝申請者と別の決定者、head_officer_approval＝統括情報セキュリティ責任者による決定）。"
#     en: "Lay down what is missing, have the head information security officer decide on it, and record place and text in subject_rules (entry, document, approval, independent_approval: another person than the applicant, head_officer_approval: the decision of the head officer)."
package kijun.rules.life_cycle.class_measures_missing

import data.kijun.lib.subject_rules

_items := {"requirements_by_class", "measures_by_component"}

findings contains {"path": problem.path, "args": {"missing": problem.missing}, "key": problem.missing} if {
	some problem in subject_rules.problems(input, "class_measures", _items)
}
