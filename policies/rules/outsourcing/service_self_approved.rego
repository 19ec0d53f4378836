# METADATA
# title: "業務委託サービスの利用を申請者と別の者が承認している"
# description: "統括情報セキュリティ責任者又は情報セキュリティ責任者は、申請を受けて審査し可否を決定する。申請者自身が承認していれば審査とはいえず違反とし、申請者の記録がなければ不明とする。承認した人が情報セキュリティ責任者以上として記載されていなければ、その時の責任者であったかを人に確かめる。"
# custom:
#   id: OUT-057
#   en:
#     title: "Another person than the applicant approves the outsourced service"
#     description: "The head information security officer or an information security officer reviews the application and decides. An approval by the applicant is no review and a violation; without the applicant on record the answer is unknown. An approver not listed as an information security officer or above is asked about."
#   severity: high
#   kinds: [Contract]
#   reads: [Organization]
#   clauses: ["unified-r7:4.1.2(4)(e)"]
#   basis: inferred
#   since: 0.2.0
#   message:
#     ja: "業務委託サービスの利用を、申請者「{applicant}」自身が承認しています"
#     en: "The use of the outsourced service is approved by the applicant \"{applicant}\""
#   question:
#     ja: "業務委託サービスの利用を承認した「{approver}」は、その時の統括情報セキュリティ責任者又は情報セキュリティ責任者ですか"
#     en: "Was \"{approver}\", who approved the outsourced service, the head officer or an information security officer at the time?"
#   unknown:
#     ja: "業務委託サービスの利用を申請した者の記録がありません"
#     en: "Who applied for the outsourced service is not on record"
#   expected:
#     ja: "service_use.approval の applicant と approver が別の者であること"
#     en: "applicant and approver of service_use.approval are different persons"
#   remedy:
#     ja: "統括情報セキュリティ責任者又は情報セキュリティ責任者の審査と承認を得てください。"
#     en: "Obtain review and approval by the head officer or an information security officer."
package kijun.rules.outsourcing.service_self_approved

import data.kijun.lib.governance
import data.kijun.lib.officers
import data.kijun.lib.outsourced_service

applicable if {
	outsourced_service.judged(input, input.as_of)
	input.spec.service_use.approval
}

findings contains {
	"path": ["spec", "service_use", "approval", "approver"],
	"args": {"applicant": input.spec.service_use.approval.applicant},
} if {
	governance.same_person(input.spec.service_use.approval.applicant, input.spec.service_use.approval.approver)
}

open contains {"path": ["spec", "service_use", "approval"], "args": {}} if not input.spec.service_use.approval.applicant

reviews contains {
	"path": ["spec", "service_use", "approval", "approver"],
	"args": {"approver": input.spec.service_use.approval.approver},
} if {
	officers.not_senior(input.spec.service_use.approval)
}
