# METADATA
# title: "情報システムの分類基準を定めている"
# description: "統括情報セキュリティ責任者は、インシデントの業務への影響に基づき、高度な対策を要する情報システムを特定する分類基準を運用規程として整備する。求める事項は impact_criteria＝業務への影響による分類の基準、high_level＝高度な対策を要する情報システムの特定。規程が統括情報セキュリティ責任者（又は上位の責任者）により申請者と別に決定され、本文のファイルがリポジトリにあることも確かめる。記録の形は kijun の定めである。"
# custom:
#   id: LIF-001
#   en:
#     title: "Classification standards for information systems are established"
#     description: "The head information security officer establishes, by impact of incidents on operations, classification standards that tell which systems need a high level of measures. Items: impact_criteria: criteria by impact on operations, high_level: which systems need a high level of measures. The rules must be decided on by the head information security officer (or a superior), not by the applicant, and their text must be in the repository; this form of record is kijun's."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:5.1.1(1)(a)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "情報システムの分類基準に欠けるものがあります：{missing}"
#     en: "Classification standards for information systems lack: {missing}"
#   expected:
#     ja: "subject_rules に subject: system_classification の記載があり、provisions に impact_criteria＝業務への影響による分類の基準、high_level＝高度な対策を要する情報システムの特定 の箇所、rule に決定のある規程、document に本文のファイルがあること"
#     en: "an entry of subject_rules with subject system_classification: provisions with the place of each item (impact_criteria: criteria by impact on operations, high_level: which systems need a high level of measures), a rule with its decision, and a document in the repository"
#   remedy:
#     ja: "欠ける事項を運用規程に定めて統括情報セキュリティ責任者の決定を得、subject_rules に箇所と本文のファイルを記録してください（entry＝記載、document＝本文、approval＝決定、independent_approval＝申請者と別の決定者、head_officer_approval＝統括情報セキュリティ責任者による決定）。"
#     en: "Lay down what is missing, have the head information security officer decide on it, and record place and text in subject_rules (entry, document, approval, independent_approval: another person than the applicant, head_officer_approval: the decision of the head officer)."
package kijun.rules.life_cycle.classification_standards_missing

import data.kijun.lib.subject_rules

_items := {"impact_criteria", "high_level"}

findings contains {"path": problem.path, "args": {"missing": problem.missing}, "key": problem.missing} if {
	some problem in subject_rules.problems(input, "system_classification", _items)
}
