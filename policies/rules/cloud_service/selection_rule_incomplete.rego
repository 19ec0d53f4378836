# METADATA
# title: "クラウドサービスの選定の運用規程を定めている"
# description: "統括情報セキュリティ責任者がクラウドサービスの選定の運用規程を定めていることを、申請者と別の統括情報セキュリティ責任者（又は上位の責任者）による決定と、リポジトリにある本文のファイルにより確かめる。含めるべき事項は別の規則が一つずつ確かめる。記録の形は kijun の定めである。"
# custom:
#   id: CLD-043
#   en:
#     title: "Operational rules on selecting cloud services are established"
#     description: "Operational rules on selecting cloud services are established: they must be decided on by the head information security officer (or a superior), not by the applicant, and their text must be in the repository. Other rules look for each matter they must contain. This form of record is kijun's."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:4.2.1(1)(a)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "クラウドサービスの選定の運用規程に欠けるものがあります：{missing}"
#     en: "Operational rules on selecting cloud services lack: {missing}"
#   expected:
#     ja: "subject_rules に subject: cloud_selection の記載があり、rule に申請者と別の統括情報セキュリティ責任者（又は上位の責任者）が決定した規程、document に本文のファイルがあること"
#     en: "an entry of subject_rules with subject cloud_selection: a rule decided on by the head information security officer (or a superior) and not by the applicant, and a document in the repository"
#   remedy:
#     ja: "統括情報セキュリティ責任者の決定を得て、subject_rules に規程と本文のファイルを記録してください（entry＝記載、document＝本文、approval＝決定、independent_approval＝申請者と別の決定者、head_officer_approval＝統括情報セキュリティ責任者による決定）。"
#     en: "Have the head information security officer decide on the rules and record rule and text in subject_rules (entry, document, approval, independent_approval: another person than the applicant, head_officer_approval: the decision of the head officer)."
package kijun.rules.cloud_service.selection_rule_incomplete

import data.kijun.lib.subject_rules

findings contains {"path": problem.path, "args": {"missing": problem.missing}, "key": problem.missing} if {
	some problem in subject_rules.problems(input, "cloud_selection", set())
}
