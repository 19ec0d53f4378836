# METADATA
# title: "クラウドサービスの利用の運用規程を定めている"
# description: "統括情報セキュリティ責任者は、クラウドサービスの導入・構築、運用・保守、利用終了の基本方針を運用規程として整備する。求める事項は introduction＝導入・構築時の基本方針、operation＝運用・保守時の基本方針、end＝利用終了時の対策、data_disposal＝情報の廃棄、account_disposal＝アカウントの廃棄。規程が統括情報セキュリティ責任者（又は上位の責任者）により申請者と別に決定され、本文のファイルがリポジトリにあることも確かめる。記録の形は kijun の定めである。"
# custom:
#   id: CLD-044
#   en:
#     title: "Operational rules on using cloud services are established"
#     description: "The head information security officer establishes as rules the basic policy for introducing, operating and ending the use of cloud services. Items: introduction: policy for introduction, operation: policy for operation, end: measures at the end, data_disposal: disposal of information, account_disposal: disposal of accounts. The rules must be decided on by the head information security officer (or a superior), not by the applicant, and their text must be in the repository; this form of record is kijun's."
#   severity: medium
#   kinds: [Organization]
#   clauses: ["unified-r7:4.2.2(1)(a)", "unified-r7:4.2.2(1)(b)", "unified-r7:4.2.2(1)(c)", "unified-r7:4.2.2(1)(c)(i)", "unified-r7:4.2.2(1)(c)(ii)", "unified-r7:4.2.2(1)(c)(iii)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "クラウドサービスの利用の運用規程に欠けるものがあります：{missing}"
#     en: "Operational rules on using cloud services lack: {missing}"
#   expected:
#     ja: "subject_rules に subject: cloud_use の記載があり、provisions に introduction＝導入・構築時の基本方針、operation＝運用・保守時の基本方針、end＝利用終了時の対策、data_disposal＝情報の廃棄、account_disposal＝アカウントの廃棄 の箇所、rule に決定のある規程、document に本文のファイルがあること"
#     en: "an entry of subject_rules with subject cloud_use: provisions with the place of each item (introduction: policy for introduction, operation: policy for operation, end: measures at the end, data_disposal: disposal of information, account_disposal: disposal of accounts), a rule with its decision, and a document in the repository"
#   remedy:
#     ja: "欠ける事項を運用規程に定めて統括情報セキュリティ責任者の決定を得、subject_rules に箇所と本文のファイルを記録してください（entry＝記載、document＝本文、approval＝決定、independent_approval＝申請者と別の決定者、head_officer_approval＝統括情報セキュリティ責任者による決定）。"
#     en: "Lay down what is missing, have the head information security officer decide on it, and record place and text in subject_rules (entry, document, approval, independent_approval: another person than the applicant, head_officer_approval: the decision of the head officer)."
package kijun.rules.cloud_service.use_rule_incomplete

import data.kijun.lib.subject_rules

_items := {"introduction", "operation", "end", "data_disposal", "account_disposal"}

findings contains {"path": problem.path, "args": {"missing": problem.missing}, "key": problem.missing} if {
	some problem in subject_rules.problems(input, "cloud_use", _items)
}
