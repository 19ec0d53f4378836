# METADATA
# title: "業務委託サービスの利用前に申請と承認がある"
# description: "要機密情報を取り扱う業務委託サービス（クラウドサービスを除く）の利用に、利用申請と、利用の開始までの承認を求める。利用開始日の記載がなければ委託の開始日により、開始前の利用は判定しない。"
# custom:
#   id: OUT-041
#   en:
#     title: "An outsourced service is applied for and approved before use"
#     description: "The use of an outsourced service (other than a cloud service) with confidential information needs an application, and an approval by the start of its use (without that date: of the contract). A use that has not started is not judged."
#   severity: high
#   kinds: [Contract]
#   clauses: ["unified-r7:4.1.2(4)(d)", "unified-r7:4.1.2(4)(e)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "業務委託サービスの利用開始までに、利用申請と承認がそろっていません"
#     en: "The outsourced service lacks an application or an approval by the start of its use"
#   expected:
#     ja: "service_use に申請日（applied_on）があり、承認日がその日以後かつ利用開始日以前であること"
#     en: "service_use has the date of the application, and the approval is not before it and not after the start of use"
#   remedy:
#     ja: "利用を申請して承認を得てください。承認前に利用していたのであれば、その間の情報の取扱いを確かめてください"
#     en: "Apply for and obtain the approval; if the service was used before, establish how information was handled until then"
package kijun.rules.outsourcing.service_without_approval

import data.kijun.lib.classification
import data.kijun.lib.outsourcing_chain as chain
import data.kijun.lib.place

applicable if {
	chain.agency_contract(input)
	_started_on <= input.as_of
	"outsourced_service" in input.spec.work_kinds
	classification.confidential(input.spec.information.classification)
}

findings contains {"path": place.nearest(input, ["spec", "service_use"]), "args": {}} if not _applied_and_approved

findings contains {"path": ["spec", "service_use", "approval", "approved_on"], "args": {}} if {
	_applied_and_approved
	input.spec.service_use.approval.approved_on > _started_on
}

_started_on := object.get(input, ["spec", "service_use", "started_on"], input.spec.period.starts_on)

_applied_and_approved if {
	input.spec.service_use.applied_on <= input.spec.service_use.approval.approved_on
}
