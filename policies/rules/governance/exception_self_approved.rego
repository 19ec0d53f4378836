# METADATA
# title: 例外措置を申請者が自ら許可しない
# description: "承認等の申請者と承認権限者は同じ人が兼ねてはならない。例外措置の申請者と承認者が同じものを違反とする。"
# custom:
#   id: GOV-048
#   en:
#     title: "Nobody permits their own exception"
#     description: "Applicant and approver must not be the same person. An exception approved by its applicant is a violation."
#   severity: high
#   kinds: [Exception]
#   clauses: ["unified-r7:2.1.1(8)(a)(i)", "unified-r7:2.1.1(8)(b)"]
#   basis: official
#   since: 0.1.0
#   message:
#     ja: "例外措置を、申請者本人「{approver}」が承認しています"
#     en: "The exception was approved by its own applicant \"{approver}\""
#   expected:
#     ja: "approval の applicant と approver が別の人である"
#     en: "approval names different persons as applicant and approver"
#   remedy:
#     ja: "上司など別の承認権限者の審査を受け、記録を改めてください。"
#     en: "Have a superior or another authority decide, and correct the record."
package kijun.rules.governance.exception_self_approved

import data.kijun.lib.governance

findings contains {"path": ["spec", "approval", "approver"], "args": {"approver": input.spec.approval.approver}} if {
	governance.same_person(input.spec.approval.applicant, input.spec.approval.approver)
}
