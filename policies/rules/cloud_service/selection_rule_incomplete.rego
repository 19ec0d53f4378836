# METADATA
# title: "クラウドサービスの選定の運用規程を定めている"
# description: "統括情報セキュリティ責任者は、要機密情報を取り扱うクラウドサービスの選定の運用規程を、四つの事項を含めて整備する。求める事項は use_criteria＝利用判断基準と情報の所在の制限、provider_criteria＝提供者の選定基準、permission＝許可権限者と利用手続、management＝管理者の指名と利用状況の管理。規程が統括情報セキュリティ責任者（又は上位の責任者）により申請者と別に決定され、本文のファイルがリポジトリにあることも確かめる。記録の形は kijun の定めである。"
# custom:
#   id: CLD-043
#   en:
#     title: "Operational rules on selecting cloud services are established"
#     description: "The head information security officer establishes rules on selecting cloud services with confidential information, with four items. Items: use_criteria: criteria for use and location, provider_criteria: criteria for providers, permission: who permits and how, management: administrator and management of use. The rules must be decided on by the head information security officer (or a superior), not by the applicant, and their text must be in the repository; this form of record is kijun's."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:4.2.1(1)(a)", "unified-r7:4.2.1(1)(a)(i)", "unified-r7:4.2.1(1)(a)(ii)", "unified-r7:4.2.1(1)(a)(iii)", "unified-r7:4.2.1(1)(a)(iv)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "クラウドサービスの選定の運用規程に欠けるものがあります：{missing}"
#     en: "Operational rules on selecting cloud services lack: {missing}"
#   expected:
#     ja: "subject_rules に subject: cloud_selection の記載があり、provisions に use_criteria＝利用判断基準と情報の所在の制限、provider_criteria＝提供者の選定基準、permission＝許可権限者と利用手続、management＝管理者の指名と利用状況の管理 の箇所、rule に決定のある規程、document に本文のファイルがあること"
#     en: "an entry of subject_rules with subject cloud_selection: provisions with the place of each item (use_criteria: criteria for use and location, provider_criteria: criteria for providers, permission: who permits and how, management: administrator and management of use), a rule with its decision, and a document in the repository"
#   remedy:
#     ja: "欠ける事項を運用規程に定めて統括情報セキュリティ責任者の決定を得、subject_rules に箇所と本文のファイルを記録してください（entry＝記載、document＝本文、approval＝決定、independent_approval＝申請者と別の決定者、head_officer_approval＝統括情報セキュリティ責任者による決定）。"
#     en: "Lay down what is missing, have the head information security officer decide on it, and record place and text in subject_rules (entry, document, approval, independent_approval: another person than the applicant, head_officer_approval: the decision of the head officer)."
package kijun.rules.cloud_service.selection_rule_incomplete

import data.kijun.lib.subject_rules

_items := {"use_criteria", "provider_criteria", "permission", "management"}

findings contains {"path": problem.path, "args": {"missing": problem.missing}, "key": problem.missing} if {
	some problem in subject_rules.problems(input, "cloud_selection", _items)
}
