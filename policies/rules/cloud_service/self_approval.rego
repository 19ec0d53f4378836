# METADATA
# title: 申請者と承認者が別の人である
# description: "承認等を申請する者と承認する者を、同じ人が兼ねてはならない。利用申請・リスト外の承認・所在地の例外の承認を確かめる。氏名の空白と職員番号の有無の違いは同じ人とみなす。申請者の無い承認は未確定とする。"
# custom:
#   id: CLD-008
#   en:
#     title: "Applicant and approver are different people"
#     description: "One person must not be both applicant and approver: of the application for use, of an unlisted service and of an exception for the location. Names that differ only in spaces or a staff number are the same person. An approval without applicant is open."
#   severity: high
#   kinds: [CloudService]
#   clauses: ["unified-r7:2.1.1(8)(a)(i)", "unified-r7:2.1.1(8)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "申請者と承認者がいずれも「{name}」です"
#     en: "\"{name}\" is both applicant and approver"
#   unknown:
#     ja: "「{name}」の承認に申請者の記録が無く、申請者と別の人か確かめられません"
#     en: "The approval by \"{name}\" records no applicant, so it cannot be told whether they differ"
#   expected:
#     ja: "承認者が申請者と別の人である"
#     en: "The approver is another person"
#   remedy:
#     ja: "申請者の上司など、別の適切な者の承認を得る"
#     en: "Obtain approval from another suitable person such as the applicant's superior"
package kijun.rules.cloud_service.self_approval

import data.kijun.lib.governance

findings contains {"path": array.concat(path, ["approver"]), "args": {"name": approval.approver}} if {
	some path in _approvals
	approval := object.get(input, path, {})
	governance.same_person(approval.applicant, approval.approver)
}

open contains {"path": path, "args": {"name": approval.approver}} if {
	some path in _approvals
	approval := object.get(input, path, {})
	not approval.applicant
}

_approvals := [
	["spec", "application"],
	["spec", "unlisted", "approval"],
	["spec", "location_exception", "approval"],
]
